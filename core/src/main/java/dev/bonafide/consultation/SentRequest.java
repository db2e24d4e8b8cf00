package dev.bonafide.consultation;

import dev.bonafide.consultation.request.ModelRequest;

/**
 * One request that left this machine for a language model.
 *
 * @param model as it names itself
 * @param digest of all that was sent
 * @param amount how much was sent
 * @param unit of the amount
 */
public record SentRequest(String model, String digest, int amount, String unit) {

  /** One made of text. */
  public SentRequest(String model, String digest, int characters) {
    this(model, digest, characters, "characters");
  }

  static SentRequest of(Model model, ModelRequest request) {
    return new SentRequest(model.name(), request.hash(), request.characters());
  }

  /** As it is noted. */
  @Override
  public String toString() {
    return model + " " + digest + " " + amount + " " + unit;
  }
}
