package dev.bonafide.slack.evidence;

import com.slack.api.methods.response.files.FilesInfoResponse;
import com.slack.api.model.File;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.conversation.Desk;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.slack.api.Calls;
import dev.bonafide.slack.api.Fetch;
import dev.bonafide.slack.api.Fetched;
import dev.bonafide.slack.api.Outcome;
import dev.bonafide.slack.api.Reasons;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.card.Room;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;

/**
 * Reads files that were shared in Slack. What cannot be had or read is named, with the reason; what
 * can is evidence and never a note, whatever a file says of itself.
 */
public final class FileReader {
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final String CANVAS = "application/vnd.slack-docs";
  private static final int LONGEST_NAME = 200;

  private final SlackConnection connection;
  private final Fetch fetch;
  private final Desk desk;

  /** Each may take as much memory as the largest file, twice. */
  private final Semaphore atOnce = new Semaphore(2);

  public FileReader(SlackConnection connection, Desk desk) {
    this.connection = connection;
    this.fetch = connection.fetch();
    this.desk = desk;
  }

  /**
   * Reads one.
   *
   * @throws Unreachable if Slack cannot be asked now
   */
  Opened read(File shared, String team) {
    if ("tombstone".equals(shared.getMode())) {
      return Opened.nothing(name(shared), "somebody deleted it");
    }
    if ("hidden_by_limit".equals(shared.getMode())) {
      return Opened.nothing(name(shared), "the workspace's plan hides it by now");
    }
    return isStub(shared) ? readStub(shared, team) : readWhole(shared, team);
  }

  /** In channels shared with others, and where a message holds a file's name alone. */
  private static boolean isStub(File shared) {
    return "check_file_info".equals(shared.getFileAccess())
        || (shared.getUrlPrivate() == null && !shared.isExternal());
  }

  private Opened readStub(File stub, String team) {
    String id = stub.getId() == null ? "" : stub.getId();
    return switch (Calls.make(() -> connection.methods(team).filesInfo(r -> r.file(id)))) {
      case Outcome.Answered<FilesInfoResponse>(FilesInfoResponse answer) ->
          answer.getFile() == null || answer.getFile().getUrlPrivate() == null
              ? Opened.nothing(name(stub), "Slack does not say where it is")
              : readWhole(answer.getFile(), team);
      case Outcome.Refused<FilesInfoResponse>(String error, var needed) ->
          Opened.nothing(name(stub), Reasons.of(error, needed));
      case Outcome.Away<FilesInfoResponse>(Duration retryAfter, String why) ->
          throw new Unreachable(why, retryAfter);
      case Outcome.Lost<FilesInfoResponse>(String why) -> throw new Unreachable(why, PAUSE);
    };
  }

  private Opened readWhole(File file, String team) {
    String name = name(file);
    if (file.isExternal() || "external".equals(file.getMode())) {
      return Opened.nothing(name, "it lies outside of Slack; share the file itself");
    }
    if (CANVAS.equals(file.getMimetype())) {
      return Opened.nothing(name, "it is a canvas; paste its text");
    }
    if (file.getSize() != null && file.getSize() > desk.largest()) {
      return Opened.nothing(name, Fetch.tooLarge(desk.largest()));
    }
    atOnce.acquireUninterruptibly();
    try {
      return fetched(name, file, team);
    } finally {
      atOnce.release();
    }
  }

  private Opened fetched(String name, File file, String team) {
    String address = Objects.requireNonNullElse(file.getUrlPrivateDownload(), file.getUrlPrivate());
    Integer page = "text/html".equals(file.getMimetype()) ? file.getSize() : null;
    return switch (fetch.get(address, connection.token(team), page, desk.largest())) {
      case Fetched.Content(ByteArrayInputStream in) -> open(name, in.readAllBytes());
      case Fetched.Missing(String why) -> Opened.nothing(name, why);
      case Fetched.Cut(String why) -> Opened.nothing(name, why + "; ask again later");
      case Fetched.Later(Duration after) -> throw new Unreachable("Slack's files", after);
    };
  }

  private Opened open(String name, byte[] content) {
    try {
      List<Exhibit> exhibits = desk.open(name, content);
      return new Opened(exhibits.stream().map(FileReader::evidence).toList(), List.of());
    } catch (UnreadableExhibit refused) {
      return Opened.nothing(refused.exhibit(), refused.reason());
    }
  }

  private static Exhibit evidence(Exhibit read) {
    return read.kind() == ExhibitKind.NOTE
        ? Exhibit.of(read.name(), ExhibitKind.MESSAGES, read.text())
        : read;
  }

  static String name(File file) {
    String name = file.getName() == null ? file.getTitle() : file.getName();
    return name == null || name.isBlank() ? "a file" : Room.shortened(name, LONGEST_NAME);
  }
}
