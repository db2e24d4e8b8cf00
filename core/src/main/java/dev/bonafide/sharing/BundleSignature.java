package dev.bonafide.sharing;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The signature of a bundle, as minisign writes it: a comment, the signature of the bundle's bytes,
 * a comment that is signed with it, and the signature of both.
 */
public final class BundleSignature {
  /** In characters; minisign's have about 300. */
  public static final int LONGEST = 4_096;

  /** Clocks may differ by so much. */
  private static final Duration AHEAD = Duration.ofMinutes(10);

  private static final String TRUSTED = "trusted comment: ";
  private static final int HEAD = 2 + VerifyingKey.ID;

  private final byte[] keyId;
  private final byte[] signature;
  private final String comment;
  private final byte[] global;

  private BundleSignature(byte[] line, String comment, byte[] global) {
    this.keyId = Arrays.copyOfRange(line, 2, HEAD);
    this.signature = Arrays.copyOfRange(line, HEAD, line.length);
    this.comment = comment;
    this.global = global;
  }

  /**
   * Reads one.
   *
   * @throws Distrusted if it is none
   */
  public static BundleSignature read(String text) {
    List<String> lines = text.lines().limit(5).toList();
    if (text.length() > LONGEST
        || lines.size() != 4
        || !lines.getFirst().startsWith("untrusted comment:")
        || !lines.get(2).startsWith(TRUSTED)) {
      throw none();
    }
    byte[] first = decoded(lines.get(1));
    byte[] global = decoded(lines.get(3));
    if (first.length != HEAD + Ed25519.SIGNATURE || global.length != Ed25519.SIGNATURE) {
      throw none();
    }
    if (first[0] == 'E' && first[1] == 'D') {
      throw new Distrusted(
          "it was signed by minisign in its hashed form; sign it with minisign -S -l");
    }
    if (!Arrays.equals(first, 0, 2, SigningKey.ALGORITHM, 0, 2)) {
      throw none();
    }
    return new BundleSignature(first, lines.get(2).substring(TRUSTED.length()), global);
  }

  private static Distrusted none() {
    return new Distrusted("the signature was not made by Bonafide or minisign");
  }

  private static byte[] decoded(String line) {
    try {
      return Base64.getDecoder().decode(line.strip());
    } catch (IllegalArgumentException noBase64) {
      throw none();
    }
  }

  /** The one of these keys that is said to have made it. */
  public <T> Optional<T> by(Collection<T> friends, Function<T, VerifyingKey> key) {
    return friends.stream().filter(one -> Arrays.equals(key.apply(one).id(), keyId)).findFirst();
  }

  /**
   * Holds that the holder of a key signed exactly these bytes, and when.
   *
   * @throws Distrusted if not, or the signature has ended, or is of a day to come
   */
  public Signed check(VerifyingKey key, byte[] content, Instant now) {
    byte[] over = Ed25519.joined(signature, comment.getBytes(StandardCharsets.UTF_8));
    if (!Arrays.equals(key.id(), keyId)
        || !Ed25519.isSigned(key.key(), content, signature)
        || !Ed25519.isSigned(key.key(), over, global)) {
      throw new Distrusted("the signature does not match: the file was changed or swapped");
    }
    Instant at =
        moment("timestamp:").orElseThrow(() -> new Distrusted("the signature has no date"));
    Instant until = moment("expires:").orElse(at.plus(Duration.ofDays(SharedIndicator.DAYS)));
    if (at.isAfter(now.plus(AHEAD))) {
      throw new Distrusted("it is dated " + at + ", which is in the future");
    }
    if (!until.isAfter(now)) {
      throw new Distrusted("it expired on " + until + "; ask for a newer one");
    }
    return new Signed(at, until);
  }

  private Optional<Instant> moment(String key) {
    Optional<String> digits =
        Stream.of(comment.split("\t", 16))
            .filter(one -> one.startsWith(key))
            .map(one -> one.substring(key.length()))
            .filter(one -> one.matches("[0-9]{1,11}"))
            .findFirst();
    try {
      return digits.map(Long::parseLong).map(Instant::ofEpochSecond);
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /**
   * What a signature says of its bundle.
   *
   * @param at when it was made
   * @param until when it ends
   */
  public record Signed(Instant at, Instant until) {}
}
