package dev.bonafide.slack.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.File;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.conversation.evidence.AttachmentReader;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackSettings;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.SharedFile;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two files are read at a time, and no one waits for a third without end. */
class FileTurnTest {
  private static final String CLOSED = "G0HIRING";
  private final FakeSlack slack = FakeSlack.start();
  private final List<String> unread = new ArrayList<>();
  private final FileReader files =
      new FileReader(
          new SlackConnection(
              new SlackSettings(slack.botToken(), slack.appToken(), slack.apiUrl())),
          new Nested(),
          Duration.ZERO);

  /** A reader that reads another file before it is done with one. */
  private final class Nested implements AttachmentReader {
    @Override
    public long largest() {
      return 1 << 20;
    }

    @Override
    public List<Exhibit> open(String name, byte[] content) {
      unread.addAll(read(name + "+").unread());
      return List.of(Exhibit.of(name, null, new String(content, StandardCharsets.UTF_8)));
    }
  }

  @AfterEach
  void close() {
    slack.close();
  }

  private FileReader.OpenedFile read(String name) {
    slack.add(Channel.closed(CLOSED));
    String id = "F" + name.length();
    byte[] words = "I am Bo".getBytes(StandardCharsets.UTF_8);
    slack.shares(
        CLOSED, FakeSlack.BEN.id(), "", null, SharedFile.hosted(id, name, "text/plain", words));
    String address = slack.apiUrl().replaceFirst("/api/?$", "");
    File file = new File();
    file.setId(id);
    file.setName(name);
    file.setUrlPrivate(address + "/files-pri/" + Workspace.TEAM + "-" + id + "/file");
    return files.read(file, Workspace.TEAM);
  }

  @Test
  void a_file_whose_turn_does_not_come_is_named_and_those_before_it_are_read() {
    FileReader.OpenedFile first = read("cv.txt");
    assertThat(unread)
        .containsExactly("cv.txt++: other files took too long to read; share it again");
    assertThat(first.exhibits()).extracting(Exhibit::text).containsExactly("I am Bo");
    assertThat(read("later.txt").exhibits()).hasSize(1);
  }
}
