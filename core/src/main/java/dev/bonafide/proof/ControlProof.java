package dev.bonafide.proof;

import java.time.Instant;

/**
 * A code was found where only who controls a thing can show it. It proves that, at that time, and
 * nothing of who it is.
 *
 * @param by who had it looked for
 * @param thing as it was called when it was looked at
 * @param place where the code was: {@code profile}, a gist's ID, or the name of a record
 */
public record ControlProof(Instant at, String by, Provable thing, String place) {

  /** How it was proved, for programs: one word. */
  public String way() {
    return switch (thing) {
      case Provable.Account _ -> place.equals("profile") ? "profile" : "gist";
      case Provable.Domain _ -> "dns_record";
    };
  }
}
