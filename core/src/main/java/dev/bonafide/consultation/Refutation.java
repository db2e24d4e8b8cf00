package dev.bonafide.consultation;

import dev.bonafide.consultation.proof.ModelClaim;
import dev.bonafide.resource.NamedConstant;
import java.util.List;
import java.util.Optional;

/**
 * What a second reading says of one claim, believed by no one yet.
 *
 * @param claim its number, from 1
 * @param plain whether the words show what is claimed, so that it is not only suspected;
 *     meaningless for what falls
 * @param words that explain it; meaningless otherwise
 */
public record Refutation(int claim, Reply reply, boolean plain, List<ModelClaim.Quoted> words) {
  /** Whether a claim stands against the best innocent explanation. */
  public enum Reply implements NamedConstant {
    STANDS,
    /** Other words of the evidence explain it. */
    EXPLAINED,
    /** The words that it rests on say something else. */
    MISREAD;

    public static Optional<Reply> of(String id) {
      return NamedConstant.of(Reply.class, id);
    }
  }

  public Refutation {
    words = List.copyOf(words);
  }

  boolean stands() {
    return reply == Reply.STANDS;
  }
}
