package dev.bonafide.conversation.stage;

/** What came of looking at one candidate. */
enum StageCount {
  FLAGGED,
  REST,
  UNREAD;

  /** Under which it is counted. */
  static final String TOPICS = "stage-count/";

  String topic() {
    return TOPICS + name();
  }
}
