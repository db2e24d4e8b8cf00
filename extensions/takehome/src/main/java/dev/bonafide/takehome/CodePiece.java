package dev.bonafide.takehome;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a program, as far as the flow of values through it needs to know. */
sealed interface CodePiece {
  int at();

  /** A name that stands for a value. */
  record Name(String name, int at) implements CodePiece {}

  /** A text as written. */
  record Text(String text, int at) implements CodePiece {}

  /** A part of something, by a name or by a value. */
  record Member(CodePiece of, CodePiece part, int at) implements CodePiece {}

  /** A call, or the making of an object. */
  record Call(CodePiece callee, List<CodePiece> given, int at) implements CodePiece {}

  /** A function with what it takes; its name may be empty. */
  record Function(String name, List<CodePiece> taken, CodePiece body, int at)
      implements CodePiece {}

  /** An assignment; what is assigned to may hold several names. */
  record Assignment(CodePiece target, CodePiece value, boolean declares, int at)
      implements CodePiece {}

  /** An object, a pattern, or a list; of a list all keys are empty. */
  record Group(List<String> keys, List<CodePiece> values, int at) implements CodePiece {}

  /** Result of operators on values. */
  record Mix(List<CodePiece> parts, boolean sum, int at) implements CodePiece {}

  /** A block with names of its own; without a place, lines that stand where others do. */
  record Block(List<CodePiece> lines, int at) implements CodePiece {}

  /** The name that stands for the result of a function. */
  String RESULT = "return";

  static CodePiece result(CodePiece value, int at) {
    return new Assignment(new Name(RESULT, at), value, false, at);
  }

  /** Code that runs where something went wrong. */
  record Caught(CodePiece tried, @Nullable CodePiece error, CodePiece handler, int at)
      implements CodePiece {}
}
