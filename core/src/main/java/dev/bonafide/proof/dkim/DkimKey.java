package dev.bonafide.proof.dkim;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The key with which a domain signs email (RFC 6376, section 3.6.1, and RFC 8463). */
record DkimKey(PublicKey key) {
  /** Shorter ones can be broken (RFC 8301, section 3.2). */
  private static final int SHORTEST_RSA = 1_024;

  /** Longer ones are for making others compute. */
  private static final int LONGEST_RSA = 8_192;

  private static final int LONGEST = 4_000;

  /** What stands before the 32 bytes of a key of Ed25519 where its kind is written with it. */
  private static final byte[] ED25519_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final int ED25519_BYTES = 32;

  /**
   * The key of a signature.
   *
   * @param records all that its name has; which of several keys counts would be a guess
   */
  static DkimKey of(List<String> records, DkimSignature signature) throws Unsealed {
    List<TagList> keys =
        records.stream()
            .filter(one -> one.length() <= LONGEST)
            .flatMap(one -> TagList.of(one).stream())
            .filter(one -> one.has("p") && one.value("v", "DKIM1").equals("DKIM1"))
            .toList();
    if (keys.isEmpty()) {
      throw new Unsealed(MailFlaw.KEY_MISSING);
    }
    if (keys.size() > 1) {
      throw new Unsealed(MailFlaw.KEY_SEVERAL);
    }
    TagList tags = keys.getFirst();
    requireFit(tags, signature);
    if (tags.bare("p").isEmpty()) {
      throw new Unsealed(MailFlaw.KEY_REVOKED);
    }
    return new DkimKey(read(tags.bare("p"), signature.isEd25519()));
  }

  private static void requireFit(TagList tags, DkimSignature signature) throws Unsealed {
    List<String> services = tags.words("s", "*");
    boolean isForMail = services.contains("*") || services.contains("email");
    boolean isOfKind = tags.value("k", "rsa").equals(signature.isEd25519() ? "ed25519" : "rsa");
    boolean isOfHash = tags.words("h", "sha256").contains("sha256");
    List<String> flags = tags.words("t", "");
    boolean isOfUser = !flags.contains("s") || signature.user().equals(signature.domain());
    if (!isForMail || !isOfKind || !isOfHash || !isOfUser) {
      throw new Unsealed(MailFlaw.KEY_UNFIT);
    }
    if (flags.contains("y")) {
      throw new Unsealed(MailFlaw.KEY_TESTED);
    }
  }

  private static PublicKey read(String written, boolean isEd25519) throws Unsealed {
    Optional<PublicKey> key;
    try {
      byte[] bytes = Base64.getDecoder().decode(written);
      key = Optional.of(isEd25519 ? ed25519(bytes) : rsa(bytes));
    } catch (IllegalArgumentException | GeneralSecurityException damaged) {
      key = Optional.empty();
    }
    PublicKey read = key.orElseThrow(() -> new Unsealed(MailFlaw.KEY_UNREADABLE));
    if (read instanceof RSAPublicKey rsa) {
      int bits = rsa.getModulus().bitLength();
      if (bits < SHORTEST_RSA) {
        throw new Unsealed(MailFlaw.KEY_SHORT);
      }
      if (bits > LONGEST_RSA) {
        throw new Unsealed(MailFlaw.KEY_LONG);
      }
    }
    return read;
  }

  private static PublicKey rsa(byte[] bytes) throws GeneralSecurityException {
    return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes));
  }

  private static PublicKey ed25519(byte[] bytes) throws GeneralSecurityException {
    if (bytes.length != ED25519_BYTES) {
      throw new IllegalArgumentException("no key of Ed25519");
    }
    byte[] whole = new byte[ED25519_HEAD.length + bytes.length];
    System.arraycopy(ED25519_HEAD, 0, whole, 0, ED25519_HEAD.length);
    System.arraycopy(bytes, 0, whole, ED25519_HEAD.length, bytes.length);
    return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(whole));
  }

  /**
   * Whether it signed something.
   *
   * @param digest the hash of it: what Ed25519 signs (RFC 8463, section 3)
   */
  boolean signed(byte[] words, byte[] digest, byte[] signature) {
    boolean isRsa = key instanceof RSAPublicKey;
    try {
      Signature check = Signature.getInstance(isRsa ? "SHA256withRSA" : "Ed25519");
      check.initVerify(key);
      check.update(isRsa ? words : digest);
      return check.verify(signature);
    } catch (GeneralSecurityException unfit) {
      return false;
    }
  }
}
