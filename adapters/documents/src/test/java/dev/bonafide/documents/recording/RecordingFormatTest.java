package dev.bonafide.documents.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Recording;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Formats;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.intake.Unhurried;
import dev.bonafide.reading.UnreadableExhibit;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingFormatTest {
  private static final int LARGEST = 1 << 20;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Exhibit opened(String name, byte[] content, int largest) {
    Intake intake = new Intake(Formats.all(Unhurried.LIMITS, largest), Unhurried.LIMITS);
    return intake
        .open(new Handed(name, ExhibitKind.MESSAGES, new Content.InMemory(content)))
        .getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "4F67675300020000, ogg",
    "4944330400000000, mp3",
    "FFFB9064, mp3",
    "FFF380C4, mp3",
    "52494646AAAAAAAA57415645, wav",
    "664C614300000022, flac",
    "1A45DFA39F428681, webm",
    "2321414D520A3C, amr",
    "2321414D522D57420A24, amr",
    "FFF15040213FFC, aac",
    "FFF94C80, aac",
    "6361666600010000, caf",
    "0000001C667479704D344120, m4a",
    "000000206674797069736F6D, mp4",
    "00000014667479707174 2020, mp4"
  })
  void a_recording_is_told_by_how_it_begins(String head, String ending) {
    assertThat(RecordingType.of(HexFormat.of().parseHex(head.replace(" ", "")))).contains(ending);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FFFE41004200",
        "FEFF00410042",
        "EFBBBF4869",
        "FFD8FFE000104A46",
        "FFFBF000",
        "FFFB0000",
        "FFF13400",
        "6361666600020000",
        "0000001C6674797068656963",
        "0000001C6674797061766966",
        "0000001C66747970",
        "52494646AAAAAAAA57454250",
        "2321414D52"
      })
  void what_only_looks_like_one_is_none(String head) {
    assertThat(RecordingType.of(HexFormat.of().parseHex(head))).isEqualTo(Optional.empty());
  }

  @Test
  void where_nobody_listens_it_is_refused_with_what_is_missing() {
    assertThatThrownBy(() -> opened("a.oga", bytes("OggS and sound"), 0))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessage(
            "a.oga: is a recording; set BONAFIDE_SPEECH_URL to have a server transcribe it, or"
                + " submit a transcript");
  }

  @Test
  void what_is_larger_than_a_server_takes_is_not_held() {
    byte[] large = Arrays.copyOf(bytes("OggS"), LARGEST + 1);
    assertThatThrownBy(() -> opened("a.ogg", large, LARGEST))
        .hasMessage("a.ogg: is a recording of more than 1 MB");
  }

  @Test
  void where_somebody_listens_its_bytes_are_handed_on_under_its_name() {
    byte[] sound = bytes("OggS and sound");
    Exhibit exhibit = opened("a.oga", sound, LARGEST);
    Recording recording = Objects.requireNonNull(exhibit.recording());
    assertThat(exhibit.name()).isEqualTo("a.oga");
    assertThat(exhibit.kind()).isEqualTo(ExhibitKind.MESSAGES);
    assertThat(exhibit.text()).isEmpty();
    assertThat(recording.bytes()).isEqualTo(sound);
    assertThat(recording.ending()).isEqualTo("ogg");
  }
}
