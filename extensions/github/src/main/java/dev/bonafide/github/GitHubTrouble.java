package dev.bonafide.github;

import dev.bonafide.http.CallTrouble;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import java.util.Locale;

/** Why GitHub did not answer, without a word of what it said: that may repeat the evidence. */
enum GitHubTrouble {
  KEY("create a new token, or remove BONAFIDE_GITHUB_TOKEN"),
  DENIED("check what the token may see, or remove it"),
  MISSING("check the name"),
  EMPTY("choose another repository"),
  REQUEST("check BONAFIDE_GITHUB_API_URL"),
  PACE("set BONAFIDE_GITHUB_TOKEN, or try again later"),
  FAULT("try again later"),
  AWAY("check the network, and the address if you set one"),
  LATE("set BONAFIDE_GITHUB_DEADLINE higher"),
  ANSWER("check BONAFIDE_GITHUB_API_URL"),
  SIZE("read the rest by hand"),
  BUDGET("set BONAFIDE_GITHUB_REQUESTS higher");

  private final String mend;

  GitHubTrouble(String mend) {
    this.mend = mend;
  }

  /** As a clause. */
  TranslatableText why() {
    return TranslatableText.of("github." + name().toLowerCase(Locale.ROOT));
  }

  /** The same in English, which evidence and operators are told it in. */
  String what() {
    return Phrasebook.ENGLISH.say(why());
  }

  /** What the operator can do about it, in English. */
  String mend() {
    return mend;
  }

  /** Whether the next request would come to the same. */
  boolean isLasting() {
    return switch (this) {
      case KEY, PACE, AWAY, LATE, BUDGET -> true;
      case DENIED, MISSING, EMPTY, REQUEST, FAULT, ANSWER, SIZE -> false;
    };
  }

  /** Meaning of a call that brought no answer. */
  static GitHubTrouble of(CallTrouble trouble) {
    return switch (trouble) {
      case PACE -> PACE;
      case AWAY -> AWAY;
      case LATE -> LATE;
      case SIZE -> SIZE;
      case ANSWER, HOST, HOPS -> ANSWER;
      case BUDGET -> BUDGET;
    };
  }

  /** What a status that is no success means; limits are told apart before. */
  static GitHubTrouble of(int status) {
    return switch (status) {
      case 401 -> KEY;
      case 403, 451 -> DENIED;
      case 404, 410 -> MISSING;
      case 409 -> EMPTY;
      default -> status >= 500 || status == 408 ? FAULT : status >= 400 ? REQUEST : ANSWER;
    };
  }
}
