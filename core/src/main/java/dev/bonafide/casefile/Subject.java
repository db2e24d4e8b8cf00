package dev.bonafide.casefile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who or what is screened.
 *
 * @param name as the reviewer gave it; null where no one said
 * @param attribution how it was told whose words are theirs; null where no two people speak, or the
 *     platform knows
 * @param isAssumed whether no one said what is screened, so that the kind is a way to read it
 */
public record Subject(
    SubjectKind kind, @Nullable String name, @Nullable Attribution attribution, boolean isAssumed) {

  /** One of a kind that someone said, of whom nothing tells which speaker they are. */
  public Subject(SubjectKind kind, @Nullable String name) {
    this(kind, name, null, false);
  }

  /** The name that the reviewer gave, or else what the evidence calls them. */
  public Optional<String> known() {
    return Optional.ofNullable(name)
        .filter(given -> !given.isBlank())
        .or(() -> Optional.ofNullable(attribution).flatMap(Attribution::called));
  }

  /** Everyone who may be meant, the likeliest first; empty where that is told. */
  public List<String> choices() {
    return attribution == null ? List.of() : attribution.choices();
  }

  /** Whether someone has to say who is screened. */
  public boolean isOpen() {
    return !choices().isEmpty();
  }

  /**
   * Whether an offer is only one way to read a talk of which no one said who is screened: the
   * person who asks may be the one who hires.
   */
  public boolean isOfEitherSide() {
    return isAssumed && isOpen() && kind != SubjectKind.CANDIDATE;
  }
}
