package dev.bonafide.testkit.casefile;

import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.casefile.picture.PicturePlace;
import dev.bonafide.casefile.picture.PicturePlaces;
import dev.bonafide.casefile.picture.PictureWord;
import dev.bonafide.text.Span;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Submissions drawn at random, with every character that a string can hold. */
public final class Submissions {
  private static final int MOST = 4;
  private static final int LONGEST = 160;
  private static final int SURROGATES = 0xD800;
  private static final int SURROGATES_COUNT = 0x800;

  private final Random random;

  public Submissions(long seed) {
    this.random = new Random(seed);
  }

  public Submission next() {
    return new Submission(
        maybe(() -> any(SubjectKind.values())),
        maybe(this::words),
        some(() -> new Claim(words(), words(), List.of())),
        some(this::exhibit),
        some(this::words),
        some(this::words));
  }

  private Exhibit exhibit() {
    return new Exhibit(
            words(),
            maybe(() -> any(ExhibitKind.values())),
            words(),
            maybe(this::words),
            maybe(this::words),
            random.nextBoolean(),
            random.nextInt(3) == 0 ? some(this::turn) : List.of())
        .placed(new PicturePlaces(random.nextInt(3) == 0 ? some(this::placed) : List.of()));
  }

  private PictureWord placed() {
    int begin = random.nextInt(LONGEST);
    PictureBox box =
        new PictureBox(
            random.nextInt(4_000), random.nextInt(30_000), random.nextInt(900), random.nextInt(60));
    return new PictureWord(
        new Span(begin, begin + random.nextInt(30)),
        new PicturePlace(1 + random.nextInt(9), random.nextInt(40), box));
  }

  private MessageTurn turn() {
    return new MessageTurn(maybe(this::words), maybe(this::words), any(Role.values()), words());
  }

  /** Letters, NUL, halves of surrogate pairs, and whole ones. */
  public String words() {
    int length = random.nextInt(LONGEST);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(8)) {
        case 0 -> words.append((char) random.nextInt(32));
        case 1 -> words.append((char) (SURROGATES + random.nextInt(SURROGATES_COUNT)));
        case 2 -> words.appendCodePoint(0x1F600 + random.nextInt(64));
        case 3 -> words.append((char) (0xFF00 + random.nextInt(256)));
        default -> words.append((char) ('a' + random.nextInt(26)));
      }
    }
    return random.nextBoolean() ? words.toString() : plain(words);
  }

  private static String plain(StringBuilder words) {
    return words
        .toString()
        .codePoints()
        .filter(Character::isLetter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private <T> List<T> some(Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(MOST)).toList();
  }

  private <T> @Nullable T maybe(Supplier<T> one) {
    return random.nextBoolean() ? one.get() : null;
  }

  private <T> T any(T[] all) {
    return all[random.nextInt(all.length)];
  }
}
