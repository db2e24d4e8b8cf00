package dev.bonafide.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bonafide.casefile.Recording;
import dev.bonafide.listening.SoundConversion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FfmpegTest {
  private static final int LARGEST = 1 << 20;
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration MOMENT = Duration.ofMillis(500);

  @TempDir Path folder;

  private Path program(String script) throws IOException {
    Path program = Files.writeString(folder.resolve("ffmpeg"), "#!/bin/sh\n" + script);
    return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
  }

  private static SoundConversion.Result failed(String why) {
    return new SoundConversion.Failed(why);
  }

  private static Recording recording(String content, String ending) {
    return new Recording(content.getBytes(StandardCharsets.ISO_8859_1), ending);
  }

  @Test
  void a_program_that_hangs_is_ended() throws IOException {
    Path started = folder.resolve("pid");
    Path program = program("echo $$ > " + started + "\nexec /bin/sleep 300\n");
    assertThat(new Ffmpeg(program, MOMENT).convert(recording("#!AMR\n", "amr"), LARGEST, MINUTE))
        .isEqualTo(failed("ffmpeg took too long"));
    long pid = Long.parseLong(Files.readString(started).strip());
    ProcessHandle.of(pid)
        .ifPresent(hung -> assertThat(hung.onExit()).succeedsWithin(Duration.ofMinutes(5)));
  }

  @Test
  void it_gets_no_more_time_than_its_case_has_left() throws IOException {
    Ffmpeg hangs = new Ffmpeg(program("exec /bin/sleep 300\n"));
    assertThat(hangs.convert(recording("#!AMR\n", "amr"), LARGEST, MOMENT))
        .isEqualTo(failed("ffmpeg took too long"));
  }

  @Test
  void what_never_ends_is_read_up_to_what_the_server_takes() throws IOException {
    Ffmpeg endless = new Ffmpeg(program("exec /bin/cat /dev/zero\n"));
    assertThat(endless.convert(recording("#!AMR\n", "amr"), LARGEST, MINUTE))
        .isEqualTo(failed("it would be larger than the server takes once it is converted"));
  }

  @Test
  void a_program_that_ends_without_reading_finds_no_sound() throws IOException {
    Ffmpeg refusing = new Ffmpeg(program("exit 1\n"));
    String large = "#!AMR\n".repeat(100_000);
    assertThat(refusing.convert(recording(large, "amr"), LARGEST, MINUTE))
        .isEqualTo(failed("ffmpeg finds no sound in it"));
  }

  @Test
  void it_sees_nothing_of_the_environment_and_is_told_the_format() throws IOException {
    Path seen = folder.resolve("seen");
    Ffmpeg telling = new Ffmpeg(program("{ echo \"$@\"; env; ulimit -v; } > " + seen + "\n"));
    telling.convert(recording("\0\0\0\u001CftypM4A ", "m4a"), LARGEST, MINUTE);
    assertThat(Files.readString(seen))
        .contains("-protocol_whitelist cache,pipe -f mov -i cache:pipe:0", "700000")
        .doesNotContain("HOME=", "BONAFIDE");
  }

  @Test
  void samples_come_back_as_wav() throws IOException {
    Ffmpeg three = new Ffmpeg(program("printf abc\n"));
    SoundConversion.Result result = three.convert(recording("caff", "caf"), LARGEST, MINUTE);
    assertThat(result).isInstanceOf(SoundConversion.Converted.class);
    Recording wav = ((SoundConversion.Converted) result).recording();
    assertThat(wav.ending()).isEqualTo("wav");
    assertThat(new String(wav.bytes(), StandardCharsets.ISO_8859_1))
        .startsWith("RIFF&\0\0\0WAVEfmt ")
        .endsWith("data\u0002\0\0\0ab");
  }

  @Test
  void a_voice_note_of_a_phone_is_converted_by_the_real_program() throws IOException {
    SoundConversion.Result result = real().convert(note(200), LARGEST, MINUTE);
    assertThat(result).isInstanceOf(SoundConversion.Converted.class);
    assertThat(((SoundConversion.Converted) result).recording().size())
        .isBetween(WaveFile.HEAD + 3 * WaveFile.SECOND, WaveFile.HEAD + 5 * WaveFile.SECOND);
  }

  /** Lists of files and addresses are what such a program must not follow. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not a recording",
        "ffconcat version 1.0\nfile /etc/passwd\n",
        "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n"
      })
  void the_real_program_follows_no_list_of_other_files(String content) {
    Ffmpeg real = real();
    for (String ending : Recording.ENDINGS) {
      assertThat(real.convert(recording(content, ending), LARGEST, MINUTE))
          .as(ending)
          .isEqualTo(failed("ffmpeg finds no sound in it"));
    }
  }

  private static Ffmpeg real() {
    Optional<Path> program = Ffmpeg.onPath();
    boolean isRequired = "required".equals(System.getenv("BONAFIDE_FFMPEG"));
    assumeTrue(isRequired || program.isPresent(), "ffmpeg is not installed");
    return new Ffmpeg(program.orElseThrow());
  }

  /** Frames of a fiftieth of a second each, with noise in them. */
  private static Recording note(int frames) throws IOException {
    Random random = new Random(3);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write("#!AMR\n".getBytes(StandardCharsets.US_ASCII));
    byte[] frame = new byte[32];
    for (int i = 0; i < frames; i++) {
      random.nextBytes(frame);
      frame[0] = 0x3C;
      out.write(frame);
    }
    return new Recording(out.toByteArray(), "amr");
  }
}
