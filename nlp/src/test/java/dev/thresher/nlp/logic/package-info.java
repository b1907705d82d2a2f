/** How the logic of provisions is read: tables, golden trees, laws. */
@NullMarked
package dev.thresher.nlp.logic;

import org.jspecify.annotations.NullMarked;
