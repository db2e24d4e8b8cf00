package dev.bonafide.consultation;

import dev.bonafide.consultation.proof.ModelClaim;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one model says of a case, believed by no one yet.
 *
 * @param claims what it points at
 * @param voice the number, from 1, of the speaker whom it takes for the subject; null where it was
 *     not asked, or takes none of them
 * @param read whom it takes the evidence to be about; empty where it was not asked
 */
public record FirstAnswer(
    List<ModelClaim> claims, @Nullable Integer voice, Optional<ReadSubject> read) {
  public FirstAnswer {
    claims = List.copyOf(claims);
  }
}
