package dev.bonafide.applicant;

/** Where in the process a candidate is. */
public sealed interface StageLookup {

  /**
   * At a stage.
   *
   * @param name as the team calls it
   */
  record At(String name) implements StageLookup {}

  /** The system has no such candidate or application, or they are at no stage. */
  record Nowhere() implements StageLookup {}

  /** It did not answer. */
  record Unknown() implements StageLookup {}

  /** At the stage of that name; nowhere for none. */
  static StageLookup of(String name) {
    return name.isBlank() ? nowhere() : new At(name.strip());
  }

  /** At no stage. */
  static StageLookup nowhere() {
    return new Nowhere();
  }

  /** Not told. */
  static StageLookup unknown() {
    return new Unknown();
  }
}
