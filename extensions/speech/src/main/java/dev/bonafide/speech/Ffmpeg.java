package dev.bonafide.speech;

import dev.bonafide.casefile.Recording;
import dev.bonafide.listening.SoundConversion;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The program ffmpeg, which writes the sound of a recording as WAV. It runs as a process of its
 * own, with limits on time and memory, an empty environment, and one core.
 *
 * <p>A recording is a hostile file, and some formats of ffmpeg open other files and addresses. So
 * the format is told to it rather than guessed by it, and it reads its standard input and nothing
 * else.
 */
final class Ffmpeg implements SoundConversion {
  /** Of any machine's time: a call of an hour takes a few seconds. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** Kilobytes of address space; it uses a tenth of it. */
  private static final int MEMORY = 700_000;

  /**
   * A shell sets the limits, which Java cannot; where a system has none of memory, time is left.
   */
  private static final String LIMITED = "ulimit -t \"$1\"; ulimit -v \"$2\"; shift 2; exec \"$@\"";

  private static final String SHELL = "/bin/sh";

  /** What ffmpeg calls the formats. */
  private static final Map<String, String> FORMATS =
      Map.of(
          "ogg", "ogg",
          "mp3", "mp3",
          "m4a", "mov",
          "mp4", "mov",
          "wav", "wav",
          "flac", "flac",
          "webm", "matroska",
          "amr", "amr",
          "aac", "aac",
          "caf", "caf");

  private final Path program;
  private final Duration longest;

  /** The program at this path. */
  Ffmpeg(Path program) {
    this(program, LONGEST);
  }

  Ffmpeg(Path program, Duration longest) {
    this.program = program;
    this.longest = longest;
  }

  /** Where it lies on the machine's path; empty where it is not installed, or there is no shell. */
  static Optional<Path> onPath() {
    String path = System.getenv("PATH");
    return Arrays.stream((path == null ? "" : path).split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, "ffmpeg").toAbsolutePath())
        .filter(Files::isExecutable)
        .filter(_ -> Files.isExecutable(Path.of(SHELL)))
        .findFirst();
  }

  @Override
  public Result convert(Recording recording, int largest, Duration within) {
    Duration time = within.compareTo(longest) < 0 ? within : longest;
    try {
      return converted(started(recording.ending(), time), recording, largest, time);
    } catch (IOException e) {
      return new Failed("ffmpeg could not be started");
    }
  }

  private static Result converted(Process child, Recording from, int largest, Duration time) {
    try {
      CompletableFuture<byte[]> samples =
          CompletableFuture.supplyAsync(() -> samples(child, largest), Thread::startVirtualThread);
      Thread.startVirtualThread(() -> feed(child, from));
      byte[] all = samples.get(time.toNanos(), TimeUnit.NANOSECONDS);
      if (all.length > largest - WaveFile.HEAD) {
        return new Failed("it would be larger than the server takes once it is converted");
      }
      return all.length == 0
          ? new Failed("ffmpeg finds no sound in it")
          : new Converted(WaveFile.of(all, all.length));
    } catch (TimeoutException e) {
      return new Failed("ffmpeg took too long");
    } catch (ExecutionException e) {
      return new Failed("ffmpeg could not read it");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Failed("the conversion was stopped");
    } finally {
      child.destroyForcibly();
    }
  }

  private static byte[] samples(Process child, int largest) {
    try {
      return child.getInputStream().readNBytes(Math.max(1, largest - WaveFile.HEAD + 1));
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private static void feed(Process child, Recording recording) {
    try (OutputStream in = child.getOutputStream()) {
      in.write(recording.bytes());
    } catch (IOException e) {
      // A program that ends early stops listening; what it wrote is read anyway.
    }
  }

  private Process started(String ending, Duration time) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(SHELL, "-c", LIMITED, SHELL, time.toSeconds() + 1 + "", MEMORY + ""));
    command.add(program.toString());
    // The cache lets it go back in what it has read: a phone writes where things are at the end.
    String options =
        "-nostdin -loglevel quiet -threads 1 -protocol_whitelist cache,pipe -f "
            + FORMATS.get(ending)
            + " -i cache:pipe:0 -map 0:a:0 -vn -sn -dn -ac 1 -f s16le -ar "
            + WaveFile.RATE
            + " pipe:1";
    command.addAll(List.of(options.split(" ", -1)));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }
}
