package dev.bonafide.consultation;

import dev.bonafide.resource.NamedConstant;

/** Why a model said nothing that can be used. */
public enum NoUsableAnswer implements NamedConstant {
  /** No answer before the deadline. */
  LATE("did not answer in time"),
  /** The provider asks for fewer requests. */
  LIMITED("was asked too often, according to its provider"),
  /** Refused connection, broken connection, or a fault of the provider's. */
  DOWN("could not be reached"),
  /** It failed several times just before and is not asked for a while. */
  RESTING("failed several times in a row and is not asked for a while"),
  /** The provider does not accept the key, the model's name or the request. */
  REJECTED("was sent a request that its provider does not accept"),
  /** The model declined to answer. */
  DECLINED("declined to answer"),
  /**
   * The answer is not what the schema asks for, too long, or wrong where code knows what is right.
   */
  MALFORMED("gave an answer that cannot be used"),
  /** The day's tokens are used up. */
  SPENT("has used up the daily limit of tokens"),
  /** The person who asked wants no more than what the rules say. */
  STOPPED("was stopped by the person who asked");

  private final String clause;

  NoUsableAnswer(String clause) {
    this.clause = clause;
  }

  /** After "the language model …". */
  public String clause() {
    return clause;
  }
}
