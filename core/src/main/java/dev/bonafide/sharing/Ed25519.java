package dev.bonafide.sharing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 (RFC 8032) with keys as their bare bytes. */
final class Ed25519 {
  static final int KEY = 32;
  static final int SIGNATURE = 64;

  /** What stands before the bytes of a key in its DER form (RFC 8410). */
  private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final byte[] PRIVATE = HexFormat.of().parseHex("302e020100300506032b657004220420");

  private Ed25519() {}

  static byte[] sign(byte[] seed, byte[] message) {
    try {
      Signature signing = Signature.getInstance("Ed25519");
      signing.initSign(privateKey(seed));
      signing.update(message);
      return signing.sign();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has Ed25519", impossible);
    }
  }

  /** Whether the holder of a key signed a message; false, too, for bytes that are no key. */
  static boolean isSigned(byte[] publicKey, byte[] message, byte[] signature) {
    try {
      Signature checking = Signature.getInstance("Ed25519");
      checking.initVerify(publicKey(publicKey));
      checking.update(message);
      return checking.verify(signature);
    } catch (GeneralSecurityException | IllegalArgumentException malformed) {
      return false;
    }
  }

  static byte[] bare(PublicKey key) {
    byte[] der = key.getEncoded();
    return Arrays.copyOfRange(der, der.length - KEY, der.length);
  }

  static byte[] bare(PrivateKey key) {
    byte[] der = key.getEncoded();
    return Arrays.copyOfRange(der, der.length - KEY, der.length);
  }

  private static PublicKey publicKey(byte[] bare) throws GeneralSecurityException {
    return KeyFactory.getInstance("Ed25519")
        .generatePublic(new X509EncodedKeySpec(joined(PUBLIC, bare)));
  }

  private static PrivateKey privateKey(byte[] seed) throws GeneralSecurityException {
    return KeyFactory.getInstance("Ed25519")
        .generatePrivate(new PKCS8EncodedKeySpec(joined(PRIVATE, seed)));
  }

  static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
