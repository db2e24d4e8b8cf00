package dev.bonafide.consultation.request;

import dev.bonafide.text.Fingerprint;

/**
 * What is sent to a model. The same case makes the same request: no random marks, no clock.
 *
 * @param instructions what to do, the same for many cases, so that providers can cache it; ours
 *     alone, nothing of the evidence
 * @param claims what is asked of this case; ours alone; empty where the instructions say all
 * @param evidence the evidence as marked and numbered data
 * @param schema the JSON schema of the answer
 * @param answerTokens how long the answer may be at most
 */
public record ModelRequest(
    String instructions, String claims, String evidence, String schema, int answerTokens) {

  /** One whose instructions say all that is asked. */
  public ModelRequest(String instructions, String evidence, String schema, int answerTokens) {
    this(instructions, "", evidence, schema, answerTokens);
  }

  /** What it is recorded by: a short name for exactly this content. */
  public String hash() {
    return Fingerprint.of(
        String.join(
            "\u0000", instructions + claims, evidence, schema, String.valueOf(answerTokens)));
  }

  /** How much is sent. */
  public int characters() {
    return instructions.length() + claims.length() + evidence.length() + schema.length();
  }
}
