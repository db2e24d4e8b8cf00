package dev.bonafide.testkit.model;

import com.google.gson.JsonObject;

/** How one kind of provider speaks over HTTP. */
interface Protocol {

  /** The path of the address that a client is given. */
  String base();

  /**
   * Looks whether the provider would take it.
   *
   * @throws Turned as the provider would answer
   */
  void check(Call call);

  /** An answer with a status of 200, for whatever kind has one. */
  JsonObject answer(Saying saying);

  /** A refusal of the kinds LIMITED, UNPAID, FAULTY and OVERLOADED. */
  Turned turned(Saying saying);
}
