package dev.bonafide.hiring.transcript;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.RSAPrivateKey;
import java.util.Base64;

/** A JSON Web Signature in its compact form, with RS256. Source: RFC 7515, RFC 7518. */
final class JsonSignature {
  private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

  private JsonSignature() {}

  /** Header, payload, and signature. */
  static String of(RSAPrivateKey key, String header, String payload) {
    String input = encoded(header) + "." + encoded(payload);
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(input.getBytes(StandardCharsets.US_ASCII));
      return input + "." + URL.encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK signs with RSA", e);
    }
  }

  private static String encoded(String text) {
    return URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
