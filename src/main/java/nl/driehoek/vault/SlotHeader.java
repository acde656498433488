package nl.driehoek.vault;

import java.util.UUID;

/**
 * The readable part of a slot. The wrapped keys are bound to every field of it.
 *
 * @param id the slot
 * @param owner whose it is
 * @param temporaryPassword whether somebody else chose the password, so that a new one must be set after unlocking
 * @param kdf how the password becomes a key
 * @param salt 16 random bytes
 */
public record SlotHeader(UUID id, SlotOwner owner, boolean temporaryPassword, KdfParameters kdf, Octets salt) {

    public SlotHeader {
        if (salt.length() != KeyDerivation.SALT_BYTES) {
            throw new IllegalArgumentException("a salt has " + KeyDerivation.SALT_BYTES + " bytes");
        }
    }

    void write(OctetWriter out) {
        out.uuid(id)
                .uuid(owner.userId())
                .number8(owner.kind().code())
                .text(owner.name())
                .text(owner.function())
                .number8(temporaryPassword ? 1 : 0)
                .number32(kdf.memoryKib())
                .number32(kdf.passes())
                .number32(kdf.lanes())
                .raw(salt);
    }

    static SlotHeader read(OctetReader in) {
        UUID id = in.uuid();
        SlotOwner owner = new SlotOwner(in.uuid(), SlotKind.ofCode(in.number8()), in.text(), in.text());
        boolean temporary = KeyFileFormat.flag(in);
        KdfParameters kdf = new KdfParameters(in.number32(), in.number32(), in.number32());
        return new SlotHeader(id, owner, temporary, kdf, in.raw(KeyDerivation.SALT_BYTES));
    }
}
