package nl.driehoek.document;

import java.util.List;

/** A snapshot of everything that one sheet prints, made for one recipient. */
public sealed interface PrintableDocument
        permits AgreementDocument,
                ReportDocument,
                InvitationDocument,
                PreparationDocument,
                MessageDocument,
                PortionsDocument,
                NvcDocument,
                RecoveryDocument {

    /** Every free text on the sheet with its place; from it the characters are checked before printing. */
    List<PrintedText> printed();
}
