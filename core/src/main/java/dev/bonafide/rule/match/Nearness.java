package dev.bonafide.rule.match;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Role;
import dev.bonafide.check.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds matches of different slots near each other. Every directed match is tried as the one that
 * the others must be near. Text put between two lines lengthens no distance, since words are
 * counted only on the lines where the two matches stand. The work grows with the number of matches,
 * not with its square.
 */
final class Nearness {
  private static final Set<Role> SUBJECT = Set.of(Role.SUBJECT, Role.CODE);

  private final Condition.Near near;

  private Nearness(Condition.Near near) {
    this.near = near;
  }

  static Look look(Condition.Near near, CaseScan scan) {
    Nearness nearness = new Nearness(near);
    List<ExhibitMatches> possible = nearness.possible(scan.hearings());
    if (possible.isEmpty()) {
      return VoiceScope.SUBJECT.nothing(scan);
    }
    Stream<Citation> found =
        possible.stream()
            .flatMap(hearing -> nearness.together(nearness.slots(hearing)).stream())
            .map(place -> place.said().cite(place.hit()));
    return Evidence.of(found, () -> VoiceScope.SUBJECT.nothing(scan));
  }

  /** Every place where enough is met, by its first match. */
  static Stream<Place> places(Condition.Near near, CaseScan scan) {
    Nearness nearness = new Nearness(near);
    return nearness.possible(scan.hearings()).stream()
        .flatMap(hearing -> nearness.groups(nearness.slots(hearing)))
        .map(
            taken ->
                new Place(
                    taken.getFirst(),
                    taken.stream().map(place -> place.said().cite(place.hit())).toList()));
  }

  private List<ExhibitMatches> possible(List<ExhibitMatches> hearings) {
    List<ExhibitMatches> possible = List.of();
    for (ExhibitMatches hearing : hearings) {
      if (isPossible(hearing)) {
        possible = possible.isEmpty() ? new ArrayList<>() : possible;
        possible.add(hearing);
      }
    }
    return possible;
  }

  /** Whether enough slots are met anywhere in an exhibit: mostly they are not. */
  private boolean isPossible(ExhibitMatches hearing) {
    int met = 0;
    for (int slot = 0; slot < near.slots().size(); slot++) {
      if (hearing.meets(near.slots().get(slot))) {
        met++;
      } else if (slot < near.must()) {
        return false;
      }
    }
    return met >= near.atLeast();
  }

  private List<SlotPlaces> slots(ExhibitMatches hearing) {
    return IntStream.range(0, near.slots().size())
        .mapToObj(slot -> new SlotPlaces(places(slot, hearing)))
        .toList();
  }

  private List<SlotMatch> places(int number, ExhibitMatches hearing) {
    Slot slot = near.slots().get(number);
    return hearing
        .saying(slot, SUBJECT)
        .flatMap(
            said ->
                near.filter().unsilenced(said, slot).map(hit -> new SlotMatch(number, said, hit)))
        .toList();
  }

  /** The matches around the first place where enough slots are met, empty if nowhere. */
  private List<SlotMatch> together(List<SlotPlaces> slots) {
    return groups(slots).findFirst().orElse(List.of());
  }

  private Stream<List<SlotMatch>> groups(List<SlotPlaces> slots) {
    return slots.stream()
        .flatMap(slot -> slot.all().stream())
        .filter(place -> near.filter().directed().holds(place.said(), place.hit()))
        .map(anchor -> around(anchor, slots))
        .filter(this::enough);
  }

  private List<SlotMatch> around(SlotMatch anchor, List<SlotPlaces> slots) {
    List<SlotMatch> taken = new ArrayList<>();
    for (int slot = 0; slot < slots.size(); slot++) {
      if (slot == anchor.slot()) {
        taken.add(anchor);
      } else {
        slots.get(slot).near(anchor, near.within()).ifPresent(taken::add);
      }
    }
    return taken;
  }

  private boolean enough(List<SlotMatch> taken) {
    long musts = taken.stream().filter(place -> place.slot() < near.must()).count();
    return taken.size() >= near.atLeast() && musts >= near.must();
  }
}
