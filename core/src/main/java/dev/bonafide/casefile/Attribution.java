package dev.bonafide.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How it was told whose words are the subject's, where more than one person speaks.
 *
 * @param label of the speaker who was taken for the subject, as it stands in the evidence; null
 *     where no one was
 * @param others labels that might be meant instead
 */
public record Attribution(@Nullable String label, Grounds grounds, List<String> others) {
  public Attribution {
    others = List.copyOf(others);
  }

  /** What it was told from. */
  public enum Grounds {
    /** The label is a form of the name that was given. */
    NAMED,
    /** The others ask the questions, or the private chat was held with them: the case says so. */
    TOLD,
    /** It is a form of the name on the résumé beside it. */
    RESUME,
    /** It is that name in other letters, or cut short. */
    SPELLED,
    /** The other one greets them by the name that was given. */
    GREETED,
    /** They sign with the name that was given. */
    SIGNED,
    /** The others ask the questions in a recording; so do they speak in the other talks. */
    ANSWERS,
    /** Everyone else made the copy. */
    LEFT_OVER,
    /** Nothing told it: they are tried as the subject. */
    TRIED,
    /** Nothing but a language model told it, so it stays a question. */
    POINTED_AT,
    /** A language model read the name in what others tell of them: no one speaks under it. */
    CALLED,
    /** Nothing told it, and all words are looked at together. */
    UNTOLD,
    /** No one says more than links: each is tried, and no one has to be asked about. */
    LINKS;

    /** The name that the phrasebook and the verdict's JSON know it by. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** No one told who it is: one of several is tried. */
  public static Attribution tried(String label, List<String> others) {
    return new Attribution(label, Grounds.TRIED, others);
  }

  /** The name that only what others tell of them holds; empty where they speak themselves. */
  public Optional<String> called() {
    return grounds == Grounds.CALLED ? Optional.ofNullable(label) : Optional.empty();
  }

  /** Whether their words are read as the subject's by themselves. */
  public boolean isRead() {
    return grounds == Grounds.NAMED || grounds == Grounds.TOLD;
  }

  /** Whether someone has to say who is screened. */
  public boolean isOpen() {
    return grounds == Grounds.TRIED || grounds == Grounds.POINTED_AT || grounds == Grounds.UNTOLD;
  }

  /** Whether a name says it, rather than what people do. */
  public boolean isCertain() {
    return grounds == Grounds.NAMED;
  }

  /** Everyone who may be meant and is asked about, the likeliest first; empty where it is told. */
  public List<String> choices() {
    return isOpen() ? guesses() : List.of();
  }

  /** Everyone who may be meant, the likeliest first; empty where it is told. */
  public List<String> guesses() {
    return isOpen() || grounds == Grounds.LINKS
        ? Stream.concat(Stream.ofNullable(label), others.stream()).toList()
        : List.of();
  }

  /** The same, as read with one of the guesses for the subject. */
  public Attribution trying(String guess) {
    List<String> left = guesses().stream().filter(other -> !other.equals(guess)).toList();
    return grounds == Grounds.LINKS ? new Attribution(guess, grounds, left) : tried(guess, left);
  }
}
