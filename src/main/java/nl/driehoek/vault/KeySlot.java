package nl.driehoek.vault;

import java.util.Optional;

/**
 * One way into the store: the store key, wrapped under a password or the recovery key.
 *
 * @param header the readable part
 * @param storeKey the wrapped key of the store
 * @param restrictedKey the wrapped key of the restricted part, only for those entitled to it
 */
public record KeySlot(SlotHeader header, WrappedKey storeKey, Optional<WrappedKey> restrictedKey) {

    /** Whose slot it is. */
    public SlotOwner owner() {
        return header.owner();
    }

    /** The same slot without the key of the restricted part. */
    KeySlot withoutRestrictedKey() {
        return new KeySlot(header, storeKey, Optional.empty());
    }

    void write(OctetWriter out) {
        header.write(out);
        storeKey.write(out);
        out.number8(restrictedKey.isPresent() ? 1 : 0);
        restrictedKey.ifPresent(key -> key.write(out));
    }

    static KeySlot read(OctetReader in) {
        SlotHeader header = SlotHeader.read(in);
        WrappedKey store = WrappedKey.read(in);
        return new KeySlot(header, store, KeyFileFormat.flag(in) ? Optional.of(WrappedKey.read(in)) : Optional.empty());
    }
}
