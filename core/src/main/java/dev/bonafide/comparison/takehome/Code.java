package dev.bonafide.comparison.takehome;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a program, as far as the flow of values through it needs to know. */
sealed interface Code {
  int at();

  /** A name that stands for a value. */
  record Name(String name, int at) implements Code {}

  /** A text as written. */
  record Text(String text, int at) implements Code {}

  /** A part of something, by a name or by a value. */
  record Member(Code of, Code part, int at) implements Code {}

  /** A call, or the making of an object. */
  record Call(Code callee, List<Code> given, int at) implements Code {}

  /** A function with what it takes; its name may be empty. */
  record Function(String name, List<Code> taken, Code body, int at) implements Code {}

  /** An assignment; what is assigned to may hold several names. */
  record Assignment(Code target, Code value, boolean declares, int at) implements Code {}

  /** A module that is brought in, and under which names: of each, a name there and a name here. */
  record Import(Code module, List<List<String>> names, int at) implements Code {}

  /** An object, a pattern, or a list; of a list all keys are empty. */
  record Group(List<String> keys, List<Code> values, int at) implements Code {}

  /** What operators make of values. */
  record Mix(List<Code> parts, boolean sum, int at) implements Code {}

  /** A block with names of its own. */
  record Block(List<Code> lines, int at) implements Code {}

  /** What a function gives back. */
  record Result(Code value, int at) implements Code {}

  /** What is done where something went wrong. */
  record Caught(Code tried, @Nullable Code error, Code handler, int at) implements Code {}
}
