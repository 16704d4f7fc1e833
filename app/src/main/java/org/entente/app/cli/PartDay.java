package org.entente.app.cli;

import org.entente.app.actors.PartDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date on the command line as exact as it is known: {@code 2024}, {@code 2024-02} or {@code 2024-02-19}. */
final class PartDay implements ITypeConverter<PartDate> {
    @Override
    public PartDate convert(String value) {
        return PartDate.of(value)
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + value + "\" is not a date; write it as yyyy-mm-dd, yyyy-mm or yyyy"));
    }
}
