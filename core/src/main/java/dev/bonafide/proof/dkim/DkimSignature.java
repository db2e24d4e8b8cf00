package dev.bonafide.proof.dkim;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A field {@code DKIM-Signature} that could count (RFC 6376, section 3.5).
 *
 * @param field as it stands
 * @param domain that answers for the email, in small letters
 * @param user the domain of the one on whose behalf it signs: that domain, or one below it
 * @param selector which of its keys it used
 * @param isEd25519 else it is RSA; both over SHA-256
 * @param fields the names of the fields that it covers, in its order, in small letters
 * @param bodyHash that the body must have, in Base64, and so is the signature
 */
record DkimSignature(
    SignedField field,
    String domain,
    String user,
    String selector,
    boolean isEd25519,
    Canonical head,
    Canonical body,
    List<String> fields,
    String bodyHash,
    String signature) {
  private static final String RSA = "rsa-sha256";
  private static final String ED25519 = "ed25519-sha256";

  /** How far the sender's clock may be ahead. */
  private static final Duration DRIFT = Duration.ofHours(1);

  /** A host, or a selector: labels of letters, digits, hyphens, and low lines. */
  private static final Pattern LABELS =
      Pattern.compile("[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\\.[a-z0-9_][a-z0-9_-]{0,62}){0,20}");

  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");
  private static final int LONGEST_NAME = 253;
  private static final int MOST_FIELDS = 200;

  DkimSignature {
    fields = List.copyOf(fields);
  }

  /** Reads a field that covers the sender and the subject, and is still good. */
  static DkimSignature of(SignedField field, Instant now) throws Unsealed {
    TagList tags =
        TagList.of(field.raw().substring(field.raw().indexOf(':') + 1))
            .filter(one -> one.value("v", "").equals("1"))
            .orElseThrow(DkimSignature::unreadable);
    requireTime(tags, now);
    requireWhole(tags);
    String domain = labels(tags.bare("d"));
    String selector = labels(tags.bare("s"));
    String user = user(tags, domain);
    if (selector.length() + "._domainkey.".length() + domain.length() > LONGEST_NAME) {
      throw unreadable();
    }
    String[] forms = tags.bareOr("c", "simple/simple").split("/", -1);
    return new DkimSignature(
        field,
        domain,
        user,
        selector,
        isEd25519(tags),
        canonical(forms[0]),
        canonical(forms.length == 2 ? forms[1] : "simple"),
        fields(tags),
        base64(tags, "bh"),
        base64(tags, "b"));
  }

  private static Unsealed unreadable() {
    return new Unsealed(MailFlaw.SIGNATURE_UNREADABLE);
  }

  private static void requireTime(TagList tags, Instant now) throws Unsealed {
    Optional<Instant> made = instant(tags, "t");
    Optional<Instant> until = instant(tags, "x");
    if (until.isPresent() && !now.isBefore(until.get())) {
      throw new Unsealed(MailFlaw.SIGNATURE_EXPIRED);
    }
    if (made.isPresent() && made.get().isAfter(now.plus(DRIFT))) {
      throw new Unsealed(MailFlaw.SIGNATURE_FUTURE);
    }
    if (made.isPresent() && until.isPresent() && until.get().isBefore(made.get())) {
      throw unreadable();
    }
  }

  private static Optional<Instant> instant(TagList tags, String name) throws Unsealed {
    if (!tags.has(name)) {
      return Optional.empty();
    }
    String seconds = tags.bare(name);
    if (!SECONDS.matcher(seconds).matches()) {
      throw unreadable();
    }
    return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)));
  }

  /** Whoever passes it on could add to a body of which only the beginning is covered. */
  private static void requireWhole(TagList tags) throws Unsealed {
    if (tags.has("l")) {
      throw new Unsealed(MailFlaw.SIGNATURE_PARTIAL);
    }
    if (!tags.words("q", "dns/txt").contains("dns/txt")) {
      throw unreadable();
    }
  }

  private static boolean isEd25519(TagList tags) throws Unsealed {
    return switch (tags.bare("a").toLowerCase(Locale.ROOT)) {
      case RSA -> false;
      case ED25519 -> true;
      case "rsa-sha1" -> throw new Unsealed(MailFlaw.SIGNATURE_SHA1);
      default -> throw unreadable();
    };
  }

  private static String user(TagList tags, String domain) throws Unsealed {
    String written = tags.has("i") ? tags.bare("i") : "@" + domain;
    String user = labels(written.substring(written.lastIndexOf('@') + 1));
    if (!user.equals(domain) && !user.endsWith("." + domain)) {
      throw unreadable();
    }
    return user;
  }

  private static List<String> fields(TagList tags) throws Unsealed {
    List<String> fields =
        Arrays.stream(tags.bare("h").toLowerCase(Locale.ROOT).split(":", -1)).toList();
    if (fields.size() > MOST_FIELDS) {
      throw unreadable();
    }
    if (!fields.contains("from")) {
      throw new Unsealed(MailFlaw.SENDER_UNCOVERED);
    }
    if (!fields.contains("subject")) {
      throw new Unsealed(MailFlaw.SUBJECT_UNCOVERED);
    }
    return fields;
  }

  private static Canonical canonical(String word) throws Unsealed {
    return Canonical.called(word).orElseThrow(DkimSignature::unreadable);
  }

  private static String labels(String written) throws Unsealed {
    String name = written.toLowerCase(Locale.ROOT);
    if (!LABELS.matcher(name).matches()) {
      throw unreadable();
    }
    return name;
  }

  private static String base64(TagList tags, String name) throws Unsealed {
    String written = tags.bare(name);
    try {
      if (Base64.getDecoder().decode(written).length > 0) {
        return written;
      }
    } catch (IllegalArgumentException damaged) {
      // Said below.
    }
    throw unreadable();
  }

  /** Whether it is for a body with this hash. */
  boolean isOf(byte[] hash) {
    return MessageDigest.isEqual(hash, Base64.getDecoder().decode(bodyHash));
  }

  byte[] bytes() {
    return Base64.getDecoder().decode(signature);
  }

  /** The name of the record with its key. */
  String key() {
    return selector + "._domainkey." + domain;
  }

  /** The field itself as it is signed: without the signature, which it cannot cover. */
  String bare() {
    StringBuilder bare = new StringBuilder();
    String raw = field.raw();
    int colon = raw.indexOf(':') + 1;
    bare.append(raw, 0, colon);
    String[] parts = raw.substring(colon).split(";", -1);
    for (int at = 0; at < parts.length; at++) {
      int equal = parts[at].indexOf('=');
      boolean isSignature = equal > 0 && parts[at].substring(0, equal).strip().equals("b");
      bare.append(at > 0 ? ";" : "")
          .append(isSignature ? parts[at].substring(0, equal + 1) : parts[at]);
    }
    return bare.toString();
  }
}
