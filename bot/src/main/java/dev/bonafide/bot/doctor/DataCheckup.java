package dev.bonafide.bot.doctor;

import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.extension.Diagnosis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The folder of the embedded database: there, ours alone, and not full. */
public final class DataCheckup implements Checkup {
  private static final String PART = "Data";

  /** A fresh database takes about 40 MB, its binaries 60, its log up to 1 GB under load. */
  private static final long ENOUGH = 1L << 30;

  private static final Set<PosixFilePermission> OF_OTHERS =
      Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

  @Override
  public List<Diagnosis> of(Settings settings) {
    if (settings.has(Setting.BONAFIDE_DATABASE_URL)) {
      return List.of(
          new Diagnosis.Off(PART, "not used, because an external database is configured"));
    }
    Path folder = settings.data();
    try {
      return Files.exists(folder) ? existing(folder) : missing(folder);
    } catch (IOException | UnsupportedOperationException e) {
      return List.of(broken(folder + " cannot be accessed", "choose another BONAFIDE_DATA"));
    }
  }

  private static List<Diagnosis> existing(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of(broken(folder + " is a file", "choose a folder as BONAFIDE_DATA"));
    }
    List<Diagnosis> seen = new ArrayList<>();
    if (!Files.isWritable(folder)) {
      seen.add(
          broken(
              folder + " cannot be written to", "make the user who runs the bot its owner: chown"));
    }
    if (Files.getPosixFilePermissions(folder).stream().anyMatch(OF_OTHERS::contains)) {
      seen.add(broken(folder + " can be read by others", "chmod 700 " + folder));
    }
    seen.addAll(room(folder));
    return seen.isEmpty() ? List.of(new Diagnosis.Sound(PART, folder.toString())) : seen;
  }

  private static List<Diagnosis> missing(Path folder) {
    Path there = folder;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    if (!Files.isDirectory(there) || !Files.isWritable(there)) {
      return List.of(
          broken(
              folder + " cannot be created, because " + there + " cannot be written to",
              "choose another BONAFIDE_DATA"));
    }
    List<Diagnosis> seen = room(there);
    return seen.isEmpty()
        ? List.of(new Diagnosis.Sound(PART, folder + " will be created at the first start"))
        : seen;
  }

  /** Asks for the room itself: not every folder has a mount that can be told, as in a chroot. */
  private static List<Diagnosis> room(Path folder) {
    long free = folder.toFile().getUsableSpace();
    return free >= ENOUGH
        ? List.of()
        : List.of(
            broken(
                "only " + (free >> 20) + " MiB are free in " + folder,
                "make room for 1 GiB, or choose another BONAFIDE_DATA"));
  }

  private static Diagnosis broken(String says, String mend) {
    return new Diagnosis.Broken(PART, says, mend);
  }
}
