package dev.bonafide.github;

/** Why GitHub did not answer, without a word of what it said: that may repeat the evidence. */
enum GitHubTrouble {
  KEY("GitHub refuses the token", "create a new token, or remove BONAFIDE_GITHUB_TOKEN"),
  DENIED("GitHub does not show this", "check what the token may see, or remove it"),
  MISSING("GitHub does not have it", "check the name"),
  EMPTY("there is nothing in it", "choose another repository"),
  REQUEST("GitHub does not accept the request", "check BONAFIDE_GITHUB_API_URL"),
  PACE("GitHub asks for a pause", "set BONAFIDE_GITHUB_TOKEN, or try again later"),
  FAULT("GitHub failed", "try again later"),
  AWAY("GitHub cannot be reached", "check the network, and the address if you set one"),
  LATE("GitHub took too long", "set BONAFIDE_GITHUB_DEADLINE higher"),
  ANSWER("the answer from GitHub cannot be read", "check BONAFIDE_GITHUB_API_URL"),
  SIZE("GitHub sends more than can be read", "read the rest by hand"),
  BUDGET("the limit on requests has been reached", "set BONAFIDE_GITHUB_REQUESTS higher");

  private final String what;
  private final String mend;

  GitHubTrouble(String what, String mend) {
    this.what = what;
    this.mend = mend;
  }

  /** As a clause. */
  String what() {
    return what;
  }

  /** What to do about it. */
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
