package dev.bonafide.check;

/** Who points at something. Code decides anyway what stands in the evidence. */
public enum Source {
  /** A rule, a comparison or a pattern. */
  RULES("rules"),
  /** The same, upheld by a second reading that was asked to refute it. */
  RULES_UPHELD("rules"),
  /** The same, where that reading only suspects what is claimed. */
  RULES_SUSPECTED("rules"),
  /** A language model; its quotes are proved. By itself it is no more than a reason to check. */
  MODEL("model"),
  /** The same, upheld by a second reading that was asked to refute it. */
  MODEL_UPHELD("model"),
  /** The same, where that reading only suspects what is claimed. */
  MODEL_SUSPECTED("model");

  private final String id;

  Source(String id) {
    this.id = id;
  }

  /** The name that the verdict's JSON uses. */
  public String id() {
    return id;
  }

  public boolean isModel() {
    return this == MODEL || this == MODEL_UPHELD || this == MODEL_SUSPECTED;
  }

  /** Whether a second reading was asked to refute it and did not. */
  public boolean isUpheld() {
    return this != RULES && this != MODEL;
  }

  /** Whether that reading takes what is claimed for plainly told. */
  public boolean isPlain() {
    return this == RULES_UPHELD || this == MODEL_UPHELD;
  }

  /** The same after that, where what is claimed is plainly told. */
  public Source upheld() {
    return isModel() ? MODEL_UPHELD : RULES_UPHELD;
  }

  /** The same after that, where it is only suspected. */
  public Source suspected() {
    return isModel() ? MODEL_SUSPECTED : RULES_SUSPECTED;
  }
}
