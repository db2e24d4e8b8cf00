package dev.bonafide.bot;

import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.corpus.Corpus;
import dev.bonafide.documents.corpus.TextCollection;
import dev.bonafide.documents.file.Folder;
import dev.bonafide.documents.file.TextFile;
import dev.bonafide.documents.shape.CaseYaml;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.terminal.Desk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Gives the terminal what the documents adapter reads. */
public final class Documents implements Desk {

  @Override
  public String text(String name, Path file) {
    return TextFile.read(name, file);
  }

  @Override
  public String text(String name, InputStream in) {
    try {
      return TextFile.read(name, in);
    } catch (IOException e) {
      throw new UnreadableExhibit(name, "could not be read: " + e.getMessage());
    }
  }

  @Override
  public Submission caseFile(String name, String text, Path folder) {
    return CaseYaml.read(name, text, new Folder(folder));
  }

  @Override
  public void corpus(String name, Path file, Consumer<CorpusLine> to) {
    Corpus.each(name, file, to);
  }

  @Override
  public void texts(String name, Path file, Texts texts, Consumer<CorpusLine> to) {
    new TextCollection(texts.fields(), texts.subject(), texts.label()).each(name, file, to);
  }
}
