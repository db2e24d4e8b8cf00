package dev.bonafide.testkit.dns;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;

/**
 * A domain that signs the email of its people (DKIM, RFC 6376), as mail servers do, and publishes
 * its key. What is signed is the sender, the addressee, the subject, the date, and the whole body.
 */
public final class SigningDomain {
  private static final String SELECTOR = "mail";
  private static final String END = "\r\n";

  /** Strings of a record have at most 255 bytes, and a key is longer. */
  private static final int STRING = 200;

  private final String name;
  private final KeyPair pair;

  private SigningDomain(String name, KeyPair pair) {
    this.name = name;
    this.pair = pair;
  }

  /** One with a new key, which the server tells of. */
  public static SigningDomain published(String name, FakeDns dns) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2_048);
      SigningDomain domain = new SigningDomain(name, generator.generateKeyPair());
      String key = "v=DKIM1; k=rsa; p=" + base64(domain.pair.getPublic().getEncoded());
      dns.record(domain.key(), key.substring(0, STRING), key.substring(STRING));
      return domain;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java makes RSA keys", e);
    }
  }

  /** The name of the record with its key. */
  public String key() {
    return SELECTOR + "._domainkey." + name;
  }

  /**
   * An email as it arrives, with what servers on the way put before it.
   *
   * @param user before the at sign
   * @param body lines in ASCII
   */
  public byte[] email(String user, String subject, String body) {
    String from = "From: \"%s\" <%s@%s>".formatted(user, user, name);
    String head =
        String.join(
            END,
            from,
            "To: talent@initech.example",
            "Subject: " + subject,
            "Date: Fri, 01 May 2026 12:05:00 +0200");
    String text = body.strip().replace("\n", END) + END;
    String unsigned =
        "DKIM-Signature: v=1; a=rsa-sha256; c=simple/simple; d=%s; s=%s;%s h=from:to:subject:date; bh=%s; b="
            .formatted(name, SELECTOR, END, digest(text));
    String email =
        String.join(
            END,
            "Received: from mx.initech.example by initech.example; Fri, 01 May 2026 10:05:02 +0000",
            unsigned + signed(head + END + unsigned),
            head,
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=us-ascii",
            "",
            text);
    return email.getBytes(StandardCharsets.US_ASCII);
  }

  private static String digest(String text) {
    try {
      return base64(MessageDigest.getInstance("SHA-256").digest(bytes(text)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private String signed(String words) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(pair.getPrivate());
      signature.update(bytes(words));
      return base64(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java signs with RSA", e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.US_ASCII);
  }
}
