/**
 * A server that listens to recordings: any that speaks OpenAI's {@code /v1/audio/transcriptions}.
 */
@NullMarked
package dev.bonafide.speech;

import org.jspecify.annotations.NullMarked;
