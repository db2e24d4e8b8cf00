package dev.bonafide.proof;

import dev.bonafide.resource.PropertyFile;
import java.util.List;

/**
 * Which findings a proof may answer, by the ids of their checks. A person who knows whose account
 * or domain it should be says whether it does.
 */
public final class SpokenTo {
  private static final PropertyFile CHECKS = PropertyFile.beside(SpokenTo.class, "spoken-to");

  private SpokenTo() {}

  /** Whether a proof speaks to what a check found. */
  public static boolean by(ControlProof proof, String check) {
    return checks(proof.thing().kind()).contains(check);
  }

  static List<String> checks(String kind) {
    return CHECKS.words(kind);
  }
}
