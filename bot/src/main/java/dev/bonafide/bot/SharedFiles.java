package dev.bonafide.bot;

import dev.bonafide.account.AccountSource;
import dev.bonafide.applicant.CandidateDesk;
import dev.bonafide.applicant.CandidateSource;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.conversation.evidence.AttachmentReader;
import dev.bonafide.documents.intake.Formats;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.listening.Listening;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Gives the platforms what the documents adapter reads. No file describes a case here: anyone who
 * shares an archive could write the reviewer's notes.
 */
public record SharedFiles(
    Intake intake,
    Listening listening,
    Optional<CandidateDesk> candidates,
    Predicate<String> meetings,
    Optional<AccountSource> accounts)
    implements AttachmentReader {

  /** One that refuses recordings. */
  public SharedFiles(IntakeLimits limits) {
    this(limits, Listening.NONE);
  }

  /** One that opens no links, and adds no transcripts of meetings. */
  public SharedFiles(IntakeLimits limits, Listening listening) {
    this(limits, listening, Optional.empty(), _ -> false, Optional.empty());
  }

  /**
   * One that reads all that is set.
   *
   * @param candidates empty where links to candidates are words like others
   * @param meetings whether transcripts of meetings are added in a room
   * @param accounts empty where links to accounts are words like others
   */
  public SharedFiles(
      IntakeLimits limits,
      Listening listening,
      Optional<CandidateDesk> candidates,
      Predicate<String> meetings,
      Optional<AccountSource> accounts) {
    this(
        new Intake(Formats.all(limits, listening.largest()), limits),
        listening,
        candidates,
        meetings,
        accounts);
  }

  @Override
  public long largest() {
    return intake.limits().bytes();
  }

  @Override
  public Optional<CandidateSource> candidates(String room) {
    return candidates.map(desk -> link -> desk.read(link, room, this::open));
  }

  @Override
  public boolean opensCandidates(String room) {
    return candidates.filter(desk -> desk.opensIn(room)).isPresent();
  }

  @Override
  public boolean expectsMeetings(String room) {
    return meetings.test(room);
  }

  @Override
  public List<Exhibit> open(String name, byte[] content) {
    try {
      return intake.open(
          new Handed(name, null, intake.take(name, new ByteArrayInputStream(content), 0)));
    } catch (IOException e) {
      throw Intake.unreadable(name, e);
    }
  }
}
