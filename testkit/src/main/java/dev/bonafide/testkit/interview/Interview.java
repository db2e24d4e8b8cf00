package dev.bonafide.testkit.interview;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A talk between one candidate and one interviewer.
 *
 * @param start in Coordinated Universal Time, at a full minute
 * @param turns in the order of time, the two speakers in turn
 */
public record Interview(
    String candidate, String interviewer, LocalDateTime start, List<Said> turns) {
  private static final int BREAK = 20;

  public Interview {
    turns = List.copyOf(turns);
  }

  /**
   * No one's interview. The candidate will not be seen, has the laptop and the wages go to others,
   * and leaves when asked for a proof; the interviewer's own words would fire rules if they were
   * held against the candidate.
   */
  public static Interview made() {
    String ines = "Ines Albrecht";
    String corin = "Corin Vale";
    return new Interview(
        corin,
        ines,
        LocalDateTime.of(2025, 10, 21, 10, 14),
        List.of(
            new Said(ines, 5, "Hello Corin, thanks for joining. Please turn your camera on."),
            new Said(corin, 21, "My camera is not working today, sorry. We can start without it."),
            new Said(ines, 64, "All right. Tell me about the last service that you built."),
            new Said(corin, 75, "I built a booking service, with a queue for the letters."),
            new Said(
                ines, 90, "Would you share a copy of your passport with a stranger for money?"),
            new Said(corin, 101, "No. We kept the letters in order, and that was the hard part."),
            new Said(ines, 130, "We ship a laptop to everybody. Where should it go?"),
            new Said(
                corin,
                142,
                "Could you send the laptop to my cousin's place, he'll power it up and I connect."),
            new Said(ines, 200, "We pay on the last day of the month. How should we pay you?"),
            new Said(
                corin, 215, "Could you send the salary to my friend's Payoneer, mine is limited."),
            new Said(ines, 260, "Could you put your hand in front of your face for a second?"),
            new Said(
                corin, 272, "I don't feel it's a professional request. Why is that necessary?"),
            new Said(ines, 330, "We ask everybody. Then show your ID to the camera, please."),
            new Said(
                corin,
                344,
                "It is not necessary, and the passport is away for renewal. I have to go now.")));
  }

  /** The same talk again and again, each time later: long, and made of the same words. */
  public Interview repeated(int times) {
    int length = turns.getLast().second() + BREAK;
    List<Said> all =
        IntStream.range(0, times)
            .boxed()
            .flatMap(round -> turns.stream().map(said -> said.later(round * length)))
            .toList();
    return new Interview(candidate, interviewer, start, all);
  }

  /** When something was said, by the calendar. */
  public LocalDateTime at(Said said) {
    return start.plusSeconds(said.second());
  }
}
