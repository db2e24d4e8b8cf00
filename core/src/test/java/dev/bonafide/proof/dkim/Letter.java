package dev.bonafide.proof.dkim;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An email that a test writes, and a domain signs, well or badly. */
final class Letter {
  static final KeyPair RSA = pair("RSA", 2_048);

  private final List<String> fields = new ArrayList<>();
  private final Map<String, String> tags = new HashMap<>();
  private String body = "Here you are.\r\n";
  private KeyPair pair = RSA;

  Letter() {
    tag("v", "1").tag("a", "rsa-sha256").tag("d", "northwind.example").tag("s", "mail");
    tag("h", "from:to:subject:date");
  }

  static KeyPair pair(String kind, int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A key as a domain publishes it. */
  static String published(KeyPair pair) {
    return "v=DKIM1; p=" + Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
  }

  static Letter from(String from, String subject) {
    return new Letter().field("From", from).field("Subject", subject);
  }

  Letter field(String name, String value) {
    fields.add(name + ": " + value);
    return this;
  }

  /** Part of the signature; none where the value is empty. */
  Letter tag(String name, String value) {
    tags.put(name, value);
    return this;
  }

  Letter body(String other) {
    body = other;
    return this;
  }

  Letter key(KeyPair other) {
    pair = other;
    return this;
  }

  /** As it goes out without a signature. */
  byte[] bare() {
    return (String.join("\r\n", fields) + "\r\n\r\n" + body).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** As it goes out, signed in the simple way. */
  byte[] signed() {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      String simple = Canonical.SIMPLE.body(body);
      tag("bh", Base64.getEncoder().encodeToString(hash.digest(bytes(simple))));
      StringBuilder unsigned = new StringBuilder("DKIM-Signature: ");
      tags.forEach(
          (name, value) -> {
            if (!value.isEmpty()) {
              unsigned.append(name).append('=').append(value).append("; ");
            }
          });
      unsigned.append("b=");
      StringBuilder head = new StringBuilder();
      List<String> left = new ArrayList<>(fields);
      for (String name : tags.getOrDefault("h", "").split(":", -1)) {
        for (int at = left.size() - 1; at >= 0; at--) {
          if (left.get(at).toLowerCase(Locale.ROOT).startsWith(name + ":")) {
            head.append(left.remove(at)).append("\r\n");
            break;
          }
        }
      }
      Signature signature =
          Signature.getInstance(
              tags.getOrDefault("a", "").endsWith("sha1") ? "SHA1withRSA" : "SHA256withRSA");
      signature.initSign(pair.getPrivate());
      signature.update(bytes(head.append(unsigned).toString()));
      return bytes(
          unsigned
              + Base64.getEncoder().encodeToString(signature.sign())
              + "\r\n"
              + new String(bare(), StandardCharsets.ISO_8859_1));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.ISO_8859_1);
  }
}
