package dev.bonafide.consultation.request;

import dev.bonafide.text.Fingerprint;

/**
 * What is sent to a model. The same case makes the same request: no random marks, no clock.
 *
 * @param instructions what to do; ours alone, nothing of the evidence
 * @param evidence the evidence as marked and numbered data
 * @param schema the JSON schema of the answer
 * @param answerTokens how long the answer may be at most
 */
public record ModelRequest(String instructions, String evidence, String schema, int answerTokens) {

  /** What it is recorded by: a short name for exactly this content. */
  public String hash() {
    return Fingerprint.of(
        String.join("\u0000", instructions, evidence, schema, String.valueOf(answerTokens)));
  }

  /** How much is sent. */
  public int characters() {
    return instructions.length() + evidence.length() + schema.length();
  }
}
