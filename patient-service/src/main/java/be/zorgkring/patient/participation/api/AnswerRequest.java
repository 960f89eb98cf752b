package be.zorgkring.patient.participation.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;

/**
 * Body of both {@code PUT} under {@code /api/patients/{id}/participation}.
 *
 * @param state {@code given} or {@code withdrawn}; to a purpose also {@code refused}
 */
record AnswerRequest(String state) {

    static <T extends Enum<T> & Coded> Checked<T> read(AnswerRequest request, Class<T> answers) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        T answer = fields.need("/state", request.state(), raw -> Coded.read(answers, raw));
        return fields.sound(() -> answer);
    }
}
