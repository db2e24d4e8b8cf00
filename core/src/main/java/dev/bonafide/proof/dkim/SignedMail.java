package dev.bonafide.proof.dkim;

import dev.bonafide.phrasebook.TranslatableText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whether the domain of an email's sender signed it, as DMARC asks for (RFC 7489, section
 * 3.1.1, relaxed), and whether somebody wrote it anew: an answer, an automatic one, and what a list
 * passes on may carry words that its sender did not write.
 *
 * @param keys where the keys of domains are
 * @param organizations whose domains are whose
 */
public record SignedMail(KeyRecords keys, Organizations organizations) {
  /** In bytes. */
  public static final int LARGEST = 1 << 20;

  private static final String SIGNATURE = "dkim-signature";

  /** So many signatures of the sender's domain are looked at; each asks for a key. */
  private static final int MOST = 4;

  /** What is in programs' answers (RFC 3834), and in what lists pass on (RFC 2919, RFC 2369). */
  private static final List<String> PASSED_ON =
      List.of(
          "list-",
          "mailing-list",
          "x-original-from",
          "x-original-sender",
          "x-google-group-id",
          "x-autoreply",
          "x-autorespond",
          "x-auto-response",
          "x-auto-reply",
          "resent-");

  /** What an email as it was sent says of who sent it. */
  public MailSeal look(byte[] email, Instant now) {
    if (email.length > LARGEST) {
      return new MailSeal.Open(MailFlaw.TOO_LARGE.why());
    }
    Optional<MailText> text = MailText.of(email);
    if (text.isEmpty()) {
      return new MailSeal.Open(MailFlaw.NO_EMAIL.why());
    }
    try {
      return look(text.get(), now);
    } catch (Unsealed open) {
      return new MailSeal.Open(open.why());
    }
  }

  private MailSeal look(MailText mail, Instant now) throws Unsealed {
    String from = sender(mail);
    SignedField subject = mail.only("subject").orElseThrow(() -> new Unsealed(MailFlaw.NO_SUBJECT));
    requireNew(mail);
    if (!mail.hasAny(SIGNATURE)) {
      throw new Unsealed(MailFlaw.UNSIGNED);
    }
    DkimSignature signature = signature(mail, from.substring(from.indexOf('@') + 1), now);
    return new MailSeal.Sealed(from, subject.value(), signature.key());
  }

  private static String sender(MailText mail) throws Unsealed {
    SignedField from = mail.only("from").orElseThrow(() -> new Unsealed(MailFlaw.NO_SENDER));
    return Sender.of(from.value()).orElseThrow(() -> new Unsealed(MailFlaw.SENDER_UNCLEAR));
  }

  private static void requireNew(MailText mail) throws Unsealed {
    if (mail.hasAny("in-reply-to") || mail.hasAny("references")) {
      throw new Unsealed(MailFlaw.REPLY);
    }
    boolean isAutomatic =
        mail.all("auto-submitted").stream().anyMatch(one -> !one.value().equalsIgnoreCase("no"));
    if (isAutomatic || mail.hasAny("precedence") || PASSED_ON.stream().anyMatch(mail::hasAny)) {
      throw new Unsealed(MailFlaw.AUTOMATIC);
    }
  }

  /** One that holds, of the sender's domain; else why the best of them does not. */
  private DkimSignature signature(MailText mail, String sender, Instant now) throws Unsealed {
    String owner =
        organizations.of(sender).orElseThrow(() -> new Unsealed(MailFlaw.NOBODYS_DOMAIN));
    Unsealed why = new Unsealed(MailFlaw.OTHER_SIGNER);
    int looked = 0;
    for (SignedField field : mail.all(SIGNATURE)) {
      if (!isOf(owner, field)) {
        continue;
      }
      if (looked++ == MOST) {
        break;
      }
      try {
        return verified(mail, DkimSignature.of(field, now));
      } catch (Unsealed open) {
        why = open;
      }
    }
    throw why;
  }

  /** Whether who signed it is the owner of the sender's domain: who else signs it answers not. */
  private boolean isOf(String owner, SignedField field) {
    return TagList.of(field.raw().substring(field.raw().indexOf(':') + 1))
        .map(tags -> tags.bare("d").toLowerCase(Locale.ROOT))
        .flatMap(organizations::of)
        .filter(owner::equals)
        .isPresent();
  }

  private DkimSignature verified(MailText mail, DkimSignature signature) throws Unsealed {
    byte[] body = digest(bytes(signature.body().body(mail.body())));
    if (!signature.isOf(body)) {
      throw new Unsealed(MailFlaw.TEXT_CHANGED);
    }
    DkimKey key =
        switch (keys.of(signature.key())) {
          case KeyRecords.Found(List<String> records) -> DkimKey.of(records, signature);
          case KeyRecords.Unknown(TranslatableText why) -> throw new Unsealed(why);
        };
    byte[] head = bytes(head(mail, signature));
    if (!key.signed(head, digest(head), signature.bytes())) {
      throw new Unsealed(MailFlaw.HEAD_CHANGED);
    }
    return signature;
  }

  /** The fields that are covered, the last of a name first (section 5.4.2). */
  private static String head(MailText mail, DkimSignature signature) {
    StringBuilder head = new StringBuilder();
    Map<String, List<SignedField>> left = new HashMap<>();
    for (String name : signature.fields()) {
      List<SignedField> of = left.computeIfAbsent(name, one -> new ArrayList<>(mail.all(one)));
      if (!of.isEmpty()) {
        head.append(signature.head().field(of.removeLast().raw())).append("\r\n");
      }
    }
    return head.append(signature.head().field(signature.bare())).toString();
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] digest(byte[] words) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(words);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
