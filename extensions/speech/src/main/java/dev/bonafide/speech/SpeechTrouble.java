package dev.bonafide.speech;

import dev.bonafide.http.CallTrouble;

/** Why a server did not listen, without a word of what it said: that may repeat the evidence. */
enum SpeechTrouble {
  KEY("the server refuses the key", "check BONAFIDE_SPEECH_API_KEY"),
  ADDRESS(
      "the server does not know this address or model",
      "check BONAFIDE_SPEECH_URL and BONAFIDE_SPEECH_MODEL"),
  REQUEST(
      "the server does not take this recording or format",
      "check BONAFIDE_SPEECH_MODEL and BONAFIDE_SPEECH_FORMAT"),
  SIZE("it is larger than the server takes", "set BONAFIDE_SPEECH_MAX_BYTES to the server's limit"),
  PACE("the server asks for a pause", "wait, or ask the provider for a higher limit"),
  CREDIT("the account has no credit left", "add credit at the provider"),
  FAULT("the server failed", "look at the server's log"),
  AWAY("the server cannot be reached", "check BONAFIDE_SPEECH_URL, and that the server runs"),
  LATE("the server took too long", "set BONAFIDE_SPEECH_DEADLINE higher, or use a faster model"),
  ANSWER(
      "the server's answer is not a transcript",
      "check that BONAFIDE_SPEECH_URL leads to POST /v1/audio/transcriptions");

  private final String what;
  private final String mend;

  SpeechTrouble(String what, String mend) {
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

  /** Meaning of a call that brought no answer. */
  static SpeechTrouble of(CallTrouble trouble) {
    return switch (trouble) {
      case PACE -> PACE;
      case AWAY -> AWAY;
      case LATE, BUDGET -> LATE;
      case ANSWER, SIZE, HOST, HOPS -> ANSWER;
    };
  }

  /**
   * What a status that is no success means.
   *
   * @param said the beginning of what the server says with it
   */
  static SpeechTrouble of(int status, String said) {
    return switch (status) {
      case 401, 403, 407 -> KEY;
      case 402 -> CREDIT;
      case 404, 405, 410 -> ADDRESS;
      case 408 -> FAULT;
      case 413 -> SIZE;
      case 429 -> said.contains("insufficient_quota") ? CREDIT : PACE;
      default -> status >= 500 ? FAULT : status < 400 ? ADDRESS : REQUEST;
    };
  }
}
