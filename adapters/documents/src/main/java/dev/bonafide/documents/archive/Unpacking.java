package dev.bonafide.documents.archive;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * What files are that were handed in as one: a repository, a platform's export, or a case of its
 * files. Each exhibit is named by the archive and its path there.
 *
 * @param intake that counts what the archive costs
 */
record Unpacking(Handed handed, Intake intake) {
  /** More files than any hiring has; a folder tree handed in by mistake is told at once. */
  static final int MOST = 200;

  List<Exhibit> exhibits(Pack pack) throws IOException {
    Pack root = SubPack.ofRoot(pack);
    List<ArchiveEntry> entries = root.entries();
    if (handed.kind() == ExhibitKind.REPOSITORY || Repository.is(entries)) {
      return List.of(repository(root));
    }
    if (CaseDescriptions.in(root).isPresent()) {
      throw new UnreadableExhibit(
          handed.name(), "contains a separate case (case.yaml); submit it separately");
    }
    if (SlackExport.is(entries)) {
      return new SlackExport(handed, intake).channels(root);
    }
    return each(root, TelegramExport.is(entries) ? TelegramExport.chats(entries) : files(entries));
  }

  private Exhibit repository(Pack root) throws IOException {
    String text = new Repository(handed.name(), hash(), root).text();
    return Exhibit.of(handed.name(), ExhibitKind.REPOSITORY, text);
  }

  /** None of a folder, be it on disk or, without bytes of its own, in the archive of a case. */
  private String hash() throws IOException {
    Content content = handed.content();
    boolean isFolder = content instanceof Content.OnDisk(var path) && Files.isDirectory(path);
    return isFolder || content.size() == 0 ? "" : content.sha256();
  }

  private List<ArchiveEntry> files(List<ArchiveEntry> entries) {
    List<ArchiveEntry> files = entries.stream().filter(entry -> !entry.isHidden()).toList();
    if (files.isEmpty()) {
      throw new UnreadableExhibit(handed.name(), "holds no files");
    }
    if (files.size() > MOST) {
      throw new UnreadableExhibit(handed.name(), "holds more than " + MOST + " files");
    }
    return files;
  }

  private List<Exhibit> each(Pack root, List<ArchiveEntry> files) throws IOException {
    List<Exhibit> exhibits = new ArrayList<>();
    root.each(
        files::contains,
        (entry, content) -> {
          String name = handed.name() + "/" + entry.path();
          exhibits.addAll(intake.open(new Handed(name, handed.kind(), content)));
        });
    return exhibits;
  }
}
