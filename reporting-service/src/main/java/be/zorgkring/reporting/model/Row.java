package be.zorgkring.reporting.model;

/** One row of a read model. Every person, professional and step of care in it is a pseudonym, never an id of care. */
public sealed interface Row
        permits ActionRow,
                CircleRow,
                ConsentRow,
                GoalRow,
                InclusionRow,
                MergedPersonRow,
                ParticipationRow,
                PilotRow,
                ProfessionalRow,
                QuestionnaireRow,
                ReachRow,
                TaskRow {}
