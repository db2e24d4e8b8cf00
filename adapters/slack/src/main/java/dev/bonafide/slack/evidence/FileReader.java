package dev.bonafide.slack.evidence;

import com.slack.api.methods.response.files.FilesInfoResponse;
import com.slack.api.model.File;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.FetchedFile;
import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.conversation.evidence.AttachmentReader;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.slack.api.Fetch;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackRefusal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Reads files that were shared in Slack. What cannot be had or read is named, with the reason; what
 * can is evidence and never a note, whatever a file says of itself.
 */
public final class FileReader {
  private static final String CANVAS = "application/vnd.slack-docs";
  private static final int LONGEST_NAME = 200;

  /** Bytes: clips have five minutes at most. */
  private static final int LARGEST_TRANSCRIPT = 1 << 20;

  private final SlackConnection connection;
  private final Fetch fetch;
  private final AttachmentReader attachmentReader;

  /** Each may take as much memory as the largest file, twice. */
  private final Semaphore atOnce = new Semaphore(2);

  private final Duration patience;

  /**
   * @param patience longest wait for the files before one
   */
  public FileReader(
      SlackConnection connection, AttachmentReader attachmentReader, Duration patience) {
    this.connection = connection;
    this.fetch = connection.fetch();
    this.attachmentReader = attachmentReader;
    this.patience = patience;
  }

  /**
   * Reads one.
   *
   * @throws Unreachable if Slack cannot be asked now
   */
  OpenedFile read(File shared, String team) {
    if ("tombstone".equals(shared.getMode())) {
      return OpenedFile.nothing(name(shared), "someone deleted it");
    }
    if ("hidden_by_limit".equals(shared.getMode())) {
      return OpenedFile.nothing(name(shared), "the workspace's plan now hides it");
    }
    return isStub(shared) ? readStub(shared, team) : readWhole(shared, team);
  }

  /** In channels shared with others, and where a message holds a file's name alone. */
  private static boolean isStub(File shared) {
    return "check_file_info".equals(shared.getFileAccess())
        || (shared.getUrlPrivate() == null && !shared.isExternal());
  }

  private OpenedFile readStub(File stub, String team) {
    String id = stub.getId() == null ? "" : stub.getId();
    return switch (connection
        .call(team, slack -> slack.filesInfo(r -> r.file(id)))
        .orUnreachable()) {
      case ApiResult.Answered(FilesInfoResponse answer) ->
          answer.getFile() == null || answer.getFile().getUrlPrivate() == null
              ? OpenedFile.nothing(name(stub), "Slack does not say where it is")
              : readWhole(answer.getFile(), team);
      case ApiResult.Refused(SlackRefusal refusal) ->
          OpenedFile.nothing(name(stub), refusal.text());
    };
  }

  private OpenedFile readWhole(File file, String team) {
    String name = name(file);
    if (file.isExternal() || "external".equals(file.getMode())) {
      return OpenedFile.nothing(name, "it is stored outside Slack; share the file itself");
    }
    if (CANVAS.equals(file.getMimetype())) {
      return OpenedFile.nothing(name, "it is a canvas; paste its text");
    }
    if (Clip.isTranscribed(file)) {
      Optional<String> said = transcript(file, team);
      if (said.isPresent()) {
        return OpenedFile.said(said.get());
      }
    }
    if (Clip.is(file) && attachmentReader.listening().largest() == 0) {
      return OpenedFile.nothing(
          name,
          Clip.isBeingTranscribed(file)
              ? "it is a recording, and Slack has not written its transcript yet"
              : "it is a recording without a transcript from Slack");
    }
    if (file.getSize() != null && file.getSize() > attachmentReader.largest()) {
      return OpenedFile.nothing(name, Fetch.tooLarge(attachmentReader.largest()));
    }
    if (!isItsTurn()) {
      return OpenedFile.nothing(name, "other files took too long to read; share it again");
    }
    try {
      return fetched(name, file, team);
    } finally {
      atOnce.release();
    }
  }

  private boolean isItsTurn() {
    try {
      return atOnce.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Slack's own, which is read before anything is sent elsewhere. */
  private Optional<String> transcript(File clip, String team) {
    if (clip.getVtt() == null) {
      return Clip.preview(clip);
    }
    return switch (fetch.get(clip.getVtt(), connection.token(team), null, LARGEST_TRANSCRIPT)) {
      case FetchedFile.Bytes(byte[] bytes) ->
          Clip.words(new String(bytes, StandardCharsets.UTF_8)).or(() -> Clip.preview(clip));
      case FetchedFile.Missing(String _) -> Clip.preview(clip);
    };
  }

  private OpenedFile fetched(String name, File file, String team) {
    String address = Objects.requireNonNullElse(file.getUrlPrivateDownload(), file.getUrlPrivate());
    Integer page = "text/html".equals(file.getMimetype()) ? file.getSize() : null;
    return switch (fetch.get(address, connection.token(team), page, attachmentReader.largest())) {
      case FetchedFile.Bytes(byte[] bytes) -> open(name, bytes);
      case FetchedFile.Missing(String why) -> OpenedFile.nothing(name, why);
    };
  }

  private OpenedFile open(String name, byte[] content) {
    try {
      List<Exhibit> exhibits = attachmentReader.open(name, content);
      return OpenedFile.of(exhibits.stream().map(FileReader::evidence).toList());
    } catch (UnreadableExhibit refused) {
      return OpenedFile.nothing(refused.exhibit(), refused.reason());
    }
  }

  private static Exhibit evidence(Exhibit read) {
    return read.kind() == ExhibitKind.NOTE
        ? Exhibit.of(read.name(), ExhibitKind.MESSAGES, read.text()).placed(read.places())
        : read;
  }

  static String name(File file) {
    String name = file.getName() == null ? file.getTitle() : file.getName();
    return name == null || name.isBlank() ? "a file" : MessageBudget.shortened(name, LONGEST_NAME);
  }

  /**
   * Content of a file.
   *
   * @param said what is said in a clip, as Slack wrote it down; empty for anything else
   * @param unread why nothing did; empty where something did
   */
  record OpenedFile(List<Exhibit> exhibits, String said, List<String> unread) {
    OpenedFile {
      exhibits = List.copyOf(exhibits);
      unread = List.copyOf(unread);
    }

    static OpenedFile of(List<Exhibit> exhibits) {
      return new OpenedFile(exhibits, "", List.of());
    }

    static OpenedFile said(String words) {
      return new OpenedFile(List.of(), words, List.of());
    }

    static OpenedFile nothing() {
      return of(List.of());
    }

    static OpenedFile nothing(String name, String why) {
      return new OpenedFile(List.of(), "", List.of(name + ": " + why));
    }
  }
}
