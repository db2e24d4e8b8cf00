package dev.bonafide.slack.evidence;

import com.slack.api.model.File;
import java.util.HashSet;
import java.util.Set;

/** The files of one case, each taken once; so many at most. */
public final class ThreadFiles {
  private static final int MOST = 20;

  private final FileReader reader;
  private final String team;
  private final Set<String> taken = new HashSet<>();

  public ThreadFiles(FileReader reader, String team) {
    this.reader = reader;
    this.team = team;
  }

  /** Nothing for one that was taken before. */
  FileReader.OpenedFile take(File file) {
    if (file.getId() != null && !taken.add(file.getId())) {
      return FileReader.OpenedFile.nothing();
    }
    return taken.size() > MOST
        ? FileReader.OpenedFile.nothing(
            FileReader.name(file), "only " + MOST + " files of a case are downloaded")
        : reader.read(file, team);
  }
}
