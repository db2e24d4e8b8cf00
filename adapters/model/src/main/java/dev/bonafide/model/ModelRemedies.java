package dev.bonafide.model;

import dev.bonafide.model.resilience.Trouble;

/** What each trouble is called, and what to do about it, for the operator of the bot. */
final class ModelRemedies {
  private ModelRemedies() {}

  /** After the model's name. */
  static String what(Trouble trouble) {
    return switch (trouble) {
      case KEY -> "does not accept BONAFIDE_LLM_API_KEY";
      case MODEL -> "is not available to this key, or the address is not the provider's";
      case REQUEST -> "does not accept requests for JSON that follows a schema";
      case CREDIT -> "is no longer asked: the account has no credit left";
      case PACE -> "was asked too often";
      case FAULT -> "reported a problem on its side";
      case BROKEN -> "cannot be reached";
      case LATE -> "did not answer within BONAFIDE_LLM_DEADLINE";
      case DECLINED -> "declined to answer a harmless question";
      case CUT, GARBLED -> "did not answer with the JSON it was asked for";
    };
  }

  static String mend(Trouble trouble) {
    return switch (trouble) {
      case KEY ->
          "copy the whole key from the provider's page, and check that it may use this model";
      case MODEL -> "look up the name in the provider's list; with Ollama, run ollama pull first";
      case REQUEST, DECLINED, CUT, GARBLED ->
          "choose a model with structured output (JSON schema), in BONAFIDE_LLM_MODEL";
      case CREDIT -> "add credit to the provider's account";
      case PACE -> "wait a minute; if it continues, ask the provider for a higher limit";
      case FAULT -> "check the provider's status page, and try again";
      case BROKEN -> "check whether this machine can reach BONAFIDE_LLM_BASE_URL, or the provider";
      case LATE -> "choose a faster model, or a longer BONAFIDE_LLM_DEADLINE";
    };
  }
}
