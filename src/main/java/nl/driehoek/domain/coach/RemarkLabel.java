package nl.driehoek.domain.coach;

/** What a remark is about. The list grows with the rules of the coach. */
public enum RemarkLabel {
    /** A thought announced as a feeling: "ik heb het gevoel dat". */
    THOUGHT
}
