package dev.bonafide.chat.api;

/** Why a platform did not do what it was asked for; nothing was done. */
public interface ApiRefusal {

  /** For people, in words that say what to do about it. */
  String text();
}
