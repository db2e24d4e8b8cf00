package dev.bonafide.model;

import dev.bonafide.model.resilience.Trouble;

/** What each trouble is called, and what to do about it, for whoever runs the bot. */
final class ModelRemedies {
  private ModelRemedies() {}

  /** After the model's name. */
  static String what(Trouble trouble) {
    return switch (trouble) {
      case KEY -> "does not accept BONAFIDE_LLM_API_KEY";
      case MODEL -> "is no model that its provider has for this key, or the address is not its own";
      case REQUEST -> "does not accept a request for JSON of a given form";
      case CREDIT -> "is not asked any more: the account has no credit left";
      case PACE -> "was asked too often";
      case FAULT -> "answered that something is wrong on its side";
      case BROKEN -> "cannot be reached";
      case LATE -> "did not answer within BONAFIDE_LLM_DEADLINE";
      case DECLINED -> "declined to answer a harmless question";
      case CUT, GARBLED -> "answered something other than the JSON that was asked for";
    };
  }

  static String mend(Trouble trouble) {
    return switch (trouble) {
      case KEY -> "take the whole key from the provider's page, and see that it may use this model";
      case MODEL -> "look the name up in the provider's list; with Ollama, ollama pull it first";
      case REQUEST, DECLINED, CUT, GARBLED ->
          "choose a model with structured output (JSON schema), in BONAFIDE_LLM_MODEL";
      case CREDIT -> "add credit to the provider's account";
      case PACE -> "wait a minute; where it stays so, ask the provider for a higher limit";
      case FAULT -> "see the provider's status page, and try again";
      case BROKEN -> "see whether this machine may reach BONAFIDE_LLM_BASE_URL, or the provider";
      case LATE -> "choose a faster model, or a longer BONAFIDE_LLM_DEADLINE";
    };
  }
}
