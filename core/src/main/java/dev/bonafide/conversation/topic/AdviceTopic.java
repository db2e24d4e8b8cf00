package dev.bonafide.conversation.topic;

import dev.bonafide.resource.NamedConstant;

/** Kind of question below a verdict that has an answer of its own, whatever its words. */
public enum AdviceTopic implements NamedConstant {
  /** Whether one thing is suspicious by itself. */
  ALONE,
  /** Whether something would settle it. */
  SETTLES,
  /** How to check a person or a company. */
  VERIFY,
  /** Whether a document is genuine. */
  GENUINE,
  /** What to look at in a meeting or a call. */
  MEETING,
  /** Whether to answer. */
  REPLY,
  /** Whether to lend a name, an account, or a device, or a part of it. */
  LEND,
  /** Whether to hand over documents, or their numbers. */
  PAPERS,
  /** Whether to open, read, or run files. */
  CODE,
  /** Whether to pay, deposit, or pass on money. */
  MONEY,
  /** Whether to send or accept equipment. */
  SHIP,
  /** What else to do after what was done. */
  AFTER,
  /** What to do for someone else who is about to be harmed. */
  DANGER,
  /** How to turn someone down, or to break off. */
  DECLINE,
  /** What to tell a manager, members, or the other side. */
  TELL,
  /** Why someone did something, or what happened in truth. */
  BEYOND,
  /** What will become of who asks, and whose fault it is. */
  FATE,
  /** Whether to go on at all. */
  PROCEED;

  /** Whether it asks about doing one thing, or going on. */
  public boolean isAct() {
    return this == PROCEED || (compareTo(MEETING) >= 0 && compareTo(SHIP) <= 0);
  }

  /** Whether it asks about something that may have been found. */
  public boolean isOfFinding() {
    return this == ALONE || this == SETTLES || this == BEYOND;
  }
}
