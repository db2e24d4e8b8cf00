package dev.bonafide.report.approached;

import dev.bonafide.resource.NamedConstant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What people ask whether to do, or are asked for, in whatever language. For each, a sentence says
 * what to do before: one for those who hire, and one for those who were approached.
 */
enum PlannedAct implements NamedConstant {
  MONEY("act.wage", "act.pay", "did.approached.money"),
  PAPERS("", "act.papers", "did.approached.papers", "did.approached.code", "act.papers"),
  CODE("advice.code.safe", "advice.code.safe", "did.advice.code.ran"),
  EQUIPMENT("act.ship", "", "act.equipment"),
  CONTRACT("act.hire", "act.sign", "act.contract"),
  GO("", "act.go", "act.go"),
  CALL("act.interview", "act.call", "act.call"),
  REJECT("act.reject", "", "act.reject");

  private static final Set<PlannedAct> GIVING = EnumSet.of(MONEY, PAPERS, CODE);
  private static final Set<PlannedAct> HIRING = EnumSet.of(MONEY, EQUIPMENT, CONTRACT);

  private final String candidate;
  private final String offer;
  private final Pattern words;

  PlannedAct(String candidate, String offer, String... words) {
    this.candidate = candidate;
    this.offer = offer;
    this.words =
        Pattern.compile(
            Arrays.stream(words)
                .map(key -> "(?:" + Approached.FILE.text(key) + ")")
                .collect(Collectors.joining("|")));
  }

  /** Finds those that words name. */
  static Set<PlannedAct> in(String words) {
    return EnumSet.allOf(PlannedAct.class).stream()
        .filter(act -> act.words.matcher(words).find())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlannedAct.class)));
  }

  /** The sentence for who hires, or for who was approached; empty where none is for them. */
  Optional<String> before(boolean hires) {
    return Optional.of(hires ? candidate : offer).filter(key -> !key.isEmpty());
  }

  /** Whether it waits for answers by what is advised anyway. */
  boolean waits(boolean hires) {
    return (hires ? HIRING : GIVING).contains(this);
  }
}
